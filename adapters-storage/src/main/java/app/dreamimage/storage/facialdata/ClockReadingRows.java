package app.dreamimage.storage.facialdata;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The table of the latest reading. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClockReadingRows extends GenericRepository<ClockReadingRow, Short> {

  Optional<ClockReadingRow> findById(short onlyRow);

  @Query(
      "INSERT INTO clock_reading (only_row, latest_at) VALUES (1, :latest) ON CONFLICT DO NOTHING")
  int insert(Instant latest);

  @Query("UPDATE clock_reading SET latest_at = :latest WHERE only_row = 1")
  int update(Instant latest);
}
