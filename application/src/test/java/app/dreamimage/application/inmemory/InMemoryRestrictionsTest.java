package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.RestrictionsContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.rights.Restrictions;

final class InMemoryRestrictionsTest extends RestrictionsContract {

  private final InMemoryRestrictions restrictions =
      new InMemoryRestrictions(new InMemoryUnitOfWork());

  @Override
  protected Restrictions restrictions() {
    return restrictions;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
