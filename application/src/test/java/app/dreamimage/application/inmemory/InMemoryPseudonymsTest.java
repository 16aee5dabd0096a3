package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.PseudonymsContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.Pseudonyms;

final class InMemoryPseudonymsTest extends PseudonymsContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryPseudonyms pseudonyms = new InMemoryPseudonyms(unitOfWork);

  @Override
  protected Pseudonyms pseudonyms() {
    return pseudonyms;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
