package app.dreamimage.storage.rights;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The table of objections. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ObjectionRows extends GenericRepository<ObjectionRow, Long> {

  @Query("SELECT * FROM objection WHERE account_id = :account ORDER BY objection_number")
  List<ObjectionRow> of(UUID account);

  @Query(
      """
      INSERT INTO objection (account_id, purpose, since) VALUES (:account, :purpose, :since)
      ON CONFLICT DO NOTHING""")
  int insertUnlessThere(UUID account, String purpose, Instant since);

  @Query("DELETE FROM objection WHERE account_id = :account AND purpose = :purpose")
  int delete(UUID account, String purpose);

  @Query("DELETE FROM objection WHERE account_id = :account")
  int deleteAllOf(UUID account);
}
