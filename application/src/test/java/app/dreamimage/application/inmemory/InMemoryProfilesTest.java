package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.ProfilesContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Profiles;

final class InMemoryProfilesTest extends ProfilesContract {

  private final InMemoryProfiles profiles = new InMemoryProfiles(new InMemoryUnitOfWork());

  @Override
  protected Profiles profiles() {
    return profiles;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
