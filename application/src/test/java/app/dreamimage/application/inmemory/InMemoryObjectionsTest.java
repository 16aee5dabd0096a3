package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.ObjectionsContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.rights.Objections;

final class InMemoryObjectionsTest extends ObjectionsContract {

  private final InMemoryObjections objections = new InMemoryObjections(new InMemoryUnitOfWork());

  @Override
  protected Objections objections() {
    return objections;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
