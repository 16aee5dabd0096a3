package app.dreamimage.application.inmemory;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.contract.UnitOfWorkContract;
import app.dreamimage.domain.account.Accounts;

final class InMemoryUnitOfWorkTest extends UnitOfWorkContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryAccounts accounts = new InMemoryAccounts(unitOfWork);

  @Override
  protected UnitOfWork unitOfWork() {
    return unitOfWork;
  }

  @Override
  protected Accounts accounts() {
    return accounts;
  }
}
