package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticePreferences;
import java.util.Set;
import java.util.stream.Collectors;

/** What people do not want to be told, in memory. */
public final class InMemoryNoticePreferences implements NoticePreferences {

  private record Declined(AccountId account, NoticeKind kind) {}

  private final Rows<Declined, Declined> rows;

  public InMemoryNoticePreferences(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public Set<NoticeKind> declinedBy(AccountId account) {
    return rows.where(declined -> declined.account().equals(account)).stream()
        .map(Declined::kind)
        .collect(Collectors.toSet());
  }

  @Override
  public void decline(AccountId account, NoticeKind kind) {
    Declined declined = new Declined(account, kind);
    rows.add(declined, declined);
  }

  @Override
  public void wantAgain(AccountId account, NoticeKind kind) {
    rows.remove(new Declined(account, kind));
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.removeIf(declined -> declined.account().equals(account));
  }
}
