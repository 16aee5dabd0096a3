package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.NoticePreferencesContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.NoticePreferences;

final class InMemoryNoticePreferencesTest extends NoticePreferencesContract {

  private final InMemoryNoticePreferences preferences =
      new InMemoryNoticePreferences(new InMemoryUnitOfWork());

  @Override
  protected NoticePreferences preferences() {
    return preferences;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
