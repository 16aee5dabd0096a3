package app.dreamimage.storage.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The table of declined kinds of notice. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeclinedNoticeRows extends GenericRepository<DeclinedNoticeRow, UUID> {

  @Query("SELECT kind FROM declined_notice WHERE account_id = :account")
  List<String> kindsDeclinedBy(UUID account);

  @Query(
      "INSERT INTO declined_notice (account_id, kind) VALUES (:account, :kind)"
          + " ON CONFLICT DO NOTHING")
  int insert(UUID account, String kind);

  @Query("DELETE FROM declined_notice WHERE account_id = :account AND kind = :kind")
  int delete(UUID account, String kind);

  @Query("DELETE FROM declined_notice WHERE account_id = :account")
  int deleteAllOf(UUID account);
}
