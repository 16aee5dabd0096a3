package app.dreamimage.storage.notice;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticePreferences;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** Which kinds of notice people do not want, in the database. */
@Singleton
final class JdbcNoticePreferences implements NoticePreferences {

  private final DeclinedNoticeRows rows;

  JdbcNoticePreferences(DeclinedNoticeRows rows) {
    this.rows = rows;
  }

  @Override
  public Set<NoticeKind> declinedBy(AccountId account) {
    return rows.kindsDeclinedBy(account.value()).stream()
        .map(NoticeKind::valueOf)
        .collect(Collectors.toSet());
  }

  @Override
  public void decline(AccountId account, NoticeKind kind) {
    rows.insert(account.value(), kind.name());
  }

  @Override
  public void wantAgain(AccountId account, NoticeKind kind) {
    rows.delete(account.value(), kind.name());
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.deleteAllOf(account.value());
  }
}
