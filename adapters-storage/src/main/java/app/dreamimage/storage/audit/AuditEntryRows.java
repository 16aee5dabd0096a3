package app.dreamimage.storage.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table that is the audit trail: there is no way to change or delete an entry. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditEntryRows extends GenericRepository<AuditEntryRow, Long> {

  void save(AuditEntryRow row);

  Optional<AuditEntryRow> findBySalt(UUID salt);

  @Query("SELECT * FROM audit_entry WHERE subject = :subject ORDER BY entry_number")
  List<AuditEntryRow> about(UUID subject);

  @Query(
      "SELECT * FROM audit_entry WHERE entry_number >= :number ORDER BY entry_number LIMIT :most")
  List<AuditEntryRow> from(long number, int most);

  @Query("SELECT happened_at FROM audit_entry ORDER BY happened_at DESC LIMIT 1")
  Optional<Instant> latest();

  long count();
}
