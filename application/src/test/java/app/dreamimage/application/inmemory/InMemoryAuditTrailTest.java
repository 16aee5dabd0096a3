package app.dreamimage.application.inmemory;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.contract.AuditTrailContract;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountBuilder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditTrail;

final class InMemoryAuditTrailTest extends AuditTrailContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail(unitOfWork);
  private final InMemoryAccounts accounts = new InMemoryAccounts(unitOfWork);

  @Override
  protected AuditTrail trail() {
    return trail;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return unitOfWork;
  }

  @Override
  protected Accounts accounts() {
    return accounts;
  }

  @Override
  protected AccountId anAccount() {
    Account account = AccountBuilder.anAccount().build();
    accounts.add(account);
    return account.id();
  }
}
