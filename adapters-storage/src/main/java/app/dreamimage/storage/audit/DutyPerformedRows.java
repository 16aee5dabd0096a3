package app.dreamimage.storage.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of duties that were done: there is no way to change or delete one. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DutyPerformedRows extends GenericRepository<DutyPerformedRow, Long> {

  DutyPerformedRow save(DutyPerformedRow row);

  @Query("SELECT * FROM duty_performed ORDER BY duty_number")
  List<DutyPerformedRow> all();
}
