package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.AcceptancesContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.Acceptances;

final class InMemoryAcceptancesTest extends AcceptancesContract {

  private final InMemoryAcceptances acceptances = new InMemoryAcceptances(new InMemoryUnitOfWork());

  @Override
  protected Acceptances acceptances() {
    return acceptances;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
