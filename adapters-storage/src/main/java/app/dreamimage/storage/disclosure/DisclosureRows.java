package app.dreamimage.storage.disclosure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The table of disclosures: an entry is never changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DisclosureRows extends GenericRepository<DisclosureRow, Long> {

  DisclosureRow save(DisclosureRow row);

  @Query("SELECT * FROM disclosure WHERE account_id = :account ORDER BY disclosure_number")
  List<DisclosureRow> of(UUID account);

  @Query("DELETE FROM disclosure WHERE account_id = :account")
  int deleteAllOf(UUID account);
}
