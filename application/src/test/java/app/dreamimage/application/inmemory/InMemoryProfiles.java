package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.Profiles;

/** Profiles in memory. */
public final class InMemoryProfiles implements Profiles {

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<AccountId, Profile> rows;

  public InMemoryProfiles(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public Profile of(AccountId account) {
    return rows.get(account).orElse(Profile.EMPTY);
  }

  @Override
  public void put(AccountId account, Profile profile) {
    unitOfWork.run(
        () -> {
          rows.remove(account);
          if (!profile.equals(Profile.EMPTY)) {
            rows.insert(account, profile);
          }
        });
  }
}
