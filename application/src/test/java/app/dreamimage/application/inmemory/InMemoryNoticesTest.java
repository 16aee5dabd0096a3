package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.NoticesContract;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountBuilder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.Notices;
import java.time.Instant;

final class InMemoryNoticesTest extends NoticesContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryAccounts accounts = new InMemoryAccounts(unitOfWork);
  private final InMemoryNotices notices = new InMemoryNotices(unitOfWork, accounts);

  @Override
  protected Notices notices() {
    return notices;
  }

  @Override
  protected AccountId anAccount(Instant openedAt) {
    Account account = AccountBuilder.anAccount().openedAt(openedAt).build();
    accounts.add(account);
    return account.id();
  }
}
