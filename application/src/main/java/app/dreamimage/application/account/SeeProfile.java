package app.dreamimage.application.account;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.Profiles;

/** Shows a person their profile. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeProfile {

  private final Profiles profiles;

  public SeeProfile(Profiles profiles) {
    this.profiles = profiles;
  }

  /** The profile of an account; empty if the person has given nothing. */
  public Profile handle(AccountId account) {
    return profiles.of(account);
  }
}
