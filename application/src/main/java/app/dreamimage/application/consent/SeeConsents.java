package app.dreamimage.application.consent;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.ConsentHistory;
import app.dreamimage.domain.consent.Consents;

/** Shows a person everything they have decided. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeConsents {

  private final Consents consents;

  public SeeConsents(Consents consents) {
    this.consents = consents;
  }

  /** The decisions of an account, oldest first. */
  public ConsentHistory handle(AccountId account) {
    return consents.of(account);
  }
}
