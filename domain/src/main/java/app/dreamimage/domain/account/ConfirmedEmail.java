package app.dreamimage.domain.account;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/**
 * Proof that mail to an address reaches the person: a secret that was sent there has come back. The
 * only way to change the email of an account.
 */
@Enforces(Clause.RIGHT_TO_CORRECTION)
public final class ConfirmedEmail {

  private final EmailAddress address;

  private ConfirmedEmail(EmailAddress address) {
    this.address = address;
  }

  /** The address that was confirmed. */
  public EmailAddress address() {
    return address;
  }

  /** An address counts as the person's own when the secret that was sent to it comes back. */
  public static Outcome<ConfirmedEmail> of(
      EmailAddress address, TokenHash sent, TokenHash returned) {
    return returned.equals(sent)
        ? Outcome.granted(new ConfirmedEmail(address))
        : Outcome.refused(Reason.ADDRESS_NOT_CONFIRMED);
  }
}
