package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.LegalOrdersContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.LegalOrders;

final class InMemoryLegalOrdersTest extends LegalOrdersContract {

  private final InMemoryLegalOrders legalOrders = new InMemoryLegalOrders(new InMemoryUnitOfWork());

  @Override
  protected LegalOrders legalOrders() {
    return legalOrders;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
