package app.dreamimage.application.inmemory;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.contract.AccountsContract;
import app.dreamimage.domain.account.Accounts;

final class InMemoryAccountsTest extends AccountsContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryAccounts accounts = new InMemoryAccounts(unitOfWork);

  @Override
  protected Accounts accounts() {
    return accounts;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return unitOfWork;
  }
}
