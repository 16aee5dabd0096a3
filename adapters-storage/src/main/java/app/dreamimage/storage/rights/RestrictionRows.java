package app.dreamimage.storage.rights;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table of restrictions. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RestrictionRows extends GenericRepository<RestrictionRow, UUID> {

  Optional<RestrictionRow> findByAccountId(UUID account);

  @Query(
      """
      INSERT INTO restriction (account_id, since) VALUES (:account, :since)
      ON CONFLICT DO NOTHING""")
  int insertUnlessThere(UUID account, Instant since);

  @Query("DELETE FROM restriction WHERE account_id = :account")
  int deleteOf(UUID account);
}
