package app.dreamimage.storage.account;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.Profiles;
import jakarta.inject.Singleton;

/** Profiles in the database. */
@Singleton
final class JdbcProfiles implements Profiles {

  private final ProfileRows rows;
  private final UnitOfWork unitOfWork;

  JdbcProfiles(ProfileRows rows, UnitOfWork unitOfWork) {
    this.rows = rows;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Profile of(AccountId account) {
    return rows.findByAccountId(account.value()).map(ProfileRow::toProfile).orElse(Profile.EMPTY);
  }

  @Override
  public void put(AccountId account, Profile profile) {
    unitOfWork.run(
        () -> {
          rows.deleteOf(account.value());
          if (!profile.equals(Profile.EMPTY)) {
            rows.save(ProfileRow.of(account.value(), profile));
          }
        });
  }
}
