package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.RightsRequestsContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.rights.RightsRequests;

final class InMemoryRightsRequestsTest extends RightsRequestsContract {

  private final InMemoryRightsRequests requests =
      new InMemoryRightsRequests(new InMemoryUnitOfWork());

  @Override
  protected RightsRequests requests() {
    return requests;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
