package app.dreamimage.storage.notice;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.notice.Notices;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Notices in the database. That a person is told once is a constraint of the table. */
@Singleton
final class JdbcNotices implements Notices {

  private final NoticeRows rows;

  JdbcNotices(NoticeRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean add(Notice notice) {
    return rows.insert(
            notice.id().value(),
            notice.account().value(),
            notice.kind().name(),
            notice.subject().value(),
            notice.createdAt())
        == 1;
  }

  @Override
  public Optional<Notice> find(NoticeId id) {
    return rows.findById(id.value()).map(NoticeRow::toNotice);
  }

  @Override
  public Optional<Notice> find(AccountId account, NoticeKind kind, NoticeSubject subject) {
    return rows.findByAccountIdAndKindAndSubject(account.value(), kind.name(), subject.value())
        .map(NoticeRow::toNotice);
  }

  @Override
  public List<Notice> of(AccountId account) {
    return rows.of(account.value()).stream().map(NoticeRow::toNotice).toList();
  }

  @Override
  public void replace(Notice notice) {
    rows.update(NoticeRow.of(notice));
  }

  @Override
  public List<AccountId> accountsWithout(
      NoticeKind kind,
      NoticeSubject subject,
      Instant openedBefore,
      Optional<AccountId> after,
      int most) {
    return after
        .map(
            last ->
                rows.accountsWithoutAfter(
                    kind.name(), subject.value(), openedBefore, last.value(), most))
        .orElseGet(() -> rows.accountsWithout(kind.name(), subject.value(), openedBefore, most))
        .stream()
        .map(AccountId::new)
        .toList();
  }

  @Override
  public List<Notice> undelivered(Optional<NoticeId> after, int most) {
    return after
        .map(last -> rows.undeliveredAfter(last.value(), most))
        .orElseGet(() -> rows.undelivered(most))
        .stream()
        .map(NoticeRow::toNotice)
        .toList();
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.deleteAllOf(account.value());
  }
}
