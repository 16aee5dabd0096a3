package app.dreamimage.storage.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of sessions. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRows extends GenericRepository<SessionRow, UUID> {

  void save(SessionRow row);

  Optional<SessionRow> findByTokenHash(String tokenHash);

  @Query("SELECT * FROM session WHERE account_id = :account ORDER BY opened_at DESC, id")
  List<SessionRow> of(UUID account);

  @Query("DELETE FROM session WHERE account_id = :account AND id = :id")
  int delete(UUID account, UUID id);

  @Query("DELETE FROM session WHERE account_id = :account")
  int deleteAllOf(UUID account);

  @Query("DELETE FROM session WHERE expires_at <= :now")
  int deleteExpired(Instant now);
}
