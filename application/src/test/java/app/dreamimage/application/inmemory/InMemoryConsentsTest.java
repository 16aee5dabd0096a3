package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.ConsentsContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Consents;

final class InMemoryConsentsTest extends ConsentsContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryConsents consents = new InMemoryConsents(unitOfWork);

  @Override
  protected Consents consents() {
    return consents;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
