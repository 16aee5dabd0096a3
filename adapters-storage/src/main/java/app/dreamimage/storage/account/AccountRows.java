package app.dreamimage.storage.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table of accounts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRows extends GenericRepository<AccountRow, UUID> {

  @Query(
      """
      INSERT INTO account (id, email, username, password_hash, region, opened_at)
      VALUES (:id, :email, :username, :passwordHash, :region, :openedAt)
      ON CONFLICT DO NOTHING""")
  int insertUnlessThere(
      UUID id, String email, String username, String passwordHash, String region, Instant openedAt);

  Optional<AccountRow> findById(UUID id);

  @Query("SELECT * FROM account WHERE id = :id FOR UPDATE")
  Optional<AccountRow> findAndLock(UUID id);

  Optional<AccountRow> findByEmail(String email);

  @Query(
      """
      UPDATE account
      SET email = :email, username = :username, password_hash = :passwordHash, region = :region
      WHERE id = :id""")
  int change(UUID id, String email, String username, String passwordHash, String region);

  void deleteById(UUID id);
}
