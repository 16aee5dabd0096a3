package app.dreamimage.storage.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The table of acceptances by use. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface UpdateAcceptanceRows extends GenericRepository<UpdateAcceptanceRow, UUID> {

  @Query(
      "INSERT INTO update_acceptance (account_id, policy_version, accepted_at)"
          + " VALUES (:account, :version, :acceptedAt) ON CONFLICT DO NOTHING")
  int insert(UUID account, String version, Instant acceptedAt);

  @Query(
      "SELECT COUNT(*) FROM update_acceptance"
          + " WHERE account_id = :account AND policy_version = :version")
  long count(UUID account, String version);

  @Query(
      "SELECT account_id, policy_version, accepted_at FROM update_acceptance"
          + " WHERE account_id = :account ORDER BY accepted_at, policy_version")
  List<UpdateAcceptanceRow> of(UUID account);

  @Query("DELETE FROM update_acceptance WHERE account_id = :account")
  int deleteAllOf(UUID account);
}
