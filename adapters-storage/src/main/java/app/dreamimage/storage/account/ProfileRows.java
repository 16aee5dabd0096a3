package app.dreamimage.storage.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** The table of profiles. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProfileRows extends GenericRepository<ProfileRow, UUID> {

  Optional<ProfileRow> findByAccountId(UUID account);

  void save(ProfileRow row);

  @Query("DELETE FROM profile WHERE account_id = :account")
  int deleteOf(UUID account);
}
