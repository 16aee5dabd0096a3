package app.dreamimage.storage.disclosure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of legal orders. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LegalOrderRows extends GenericRepository<LegalOrderRow, UUID> {

  void save(LegalOrderRow row);

  void update(LegalOrderRow row);

  Optional<LegalOrderRow> findById(UUID id);

  @Query("SELECT * FROM legal_order WHERE account_id = :account ORDER BY registered_at, id")
  List<LegalOrderRow> of(UUID account);

  @Query("SELECT * FROM legal_order WHERE told_at IS NULL ORDER BY registered_at, id")
  List<LegalOrderRow> untold();

  @Query("DELETE FROM legal_order WHERE account_id = :account")
  int deleteAllOf(UUID account);
}
