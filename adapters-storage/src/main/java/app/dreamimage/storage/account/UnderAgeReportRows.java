package app.dreamimage.storage.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of reports of under-age accounts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface UnderAgeReportRows extends GenericRepository<UnderAgeReportRow, UUID> {

  void save(UnderAgeReportRow row);

  Optional<UnderAgeReportRow> findById(UUID id);

  @Query("SELECT * FROM under_age_report ORDER BY received_at, id")
  List<UnderAgeReportRow> all();

  @Query("SELECT * FROM under_age_report WHERE account_id = :account ORDER BY received_at, id")
  List<UnderAgeReportRow> of(UUID account);

  @Query("DELETE FROM under_age_report WHERE id = :id")
  int delete(UUID id);

  @Query("DELETE FROM under_age_report WHERE account_id = :account")
  int deleteAllOf(UUID account);
}
