package app.dreamimage.storage.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of notices. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeRows extends GenericRepository<NoticeRow, UUID> {

  Optional<NoticeRow> findById(UUID id);

  Optional<NoticeRow> findByAccountIdAndKindAndSubject(UUID accountId, String kind, String subject);

  @Query(
      "INSERT INTO notice (id, account_id, kind, subject, created_at)"
          + " VALUES (:id, :account, :kind, :subject, :createdAt) ON CONFLICT DO NOTHING")
  int insert(UUID id, UUID account, String kind, String subject, Instant createdAt);

  void update(NoticeRow row);

  @Query(
      "SELECT * FROM notice WHERE account_id = :account"
          + " ORDER BY created_at DESC, notice_number DESC")
  List<NoticeRow> of(UUID account);

  @Query(
      "SELECT a.id FROM account a WHERE a.opened_at < :openedBefore AND NOT EXISTS"
          + " (SELECT 1 FROM notice n"
          + " WHERE n.account_id = a.id AND n.kind = :kind AND n.subject = :subject)"
          + " ORDER BY a.id FETCH FIRST :most ROWS ONLY")
  List<UUID> accountsWithout(String kind, String subject, Instant openedBefore, int most);

  @Query(
      "SELECT a.id FROM account a WHERE a.opened_at < :openedBefore AND a.id > :after AND NOT EXISTS"
          + " (SELECT 1 FROM notice n"
          + " WHERE n.account_id = a.id AND n.kind = :kind AND n.subject = :subject)"
          + " ORDER BY a.id FETCH FIRST :most ROWS ONLY")
  List<UUID> accountsWithoutAfter(
      String kind, String subject, Instant openedBefore, UUID after, int most);

  @Query("SELECT * FROM notice WHERE delivered_at IS NULL ORDER BY id FETCH FIRST :most ROWS ONLY")
  List<NoticeRow> undelivered(int most);

  @Query(
      "SELECT * FROM notice WHERE delivered_at IS NULL AND id > :after"
          + " ORDER BY id FETCH FIRST :most ROWS ONLY")
  List<NoticeRow> undeliveredAfter(UUID after, int most);

  @Query("DELETE FROM notice WHERE account_id = :account")
  int deleteAllOf(UUID account);
}
