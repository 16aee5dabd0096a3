package app.dreamimage.domain.consent;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;

/** The question that is put to a person: may we use your data for this purpose? */
public final class ConsentQuestion {

  private ConsentQuestion() {}

  /**
   * A consent counts only for a purpose that needs one, and only under the wording now in force. A
   * no counts always, whatever wording was read: withdrawing is as easy as giving (GDPR Art. 7(3)).
   */
  @Enforces({Clause.CONTROL_OVER_FACIAL_PROCESSING, Clause.USE_ACCEPTS_UPDATES})
  public static Outcome<ConsentDecision> answer(
      Purpose purpose, boolean granted, PolicyVersion shown, PolicyVersion inForce, Instant now) {
    if (!purpose.needsConsent()) {
      return Outcome.refused(Reason.PURPOSE_NEEDS_NO_CONSENT);
    }
    if (granted && !shown.equals(inForce)) {
      return Outcome.refused(Reason.WORDING_NOT_IN_FORCE);
    }
    return Outcome.granted(new ConsentDecision(purpose, granted, shown, now));
  }
}
