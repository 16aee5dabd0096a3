package app.dreamimage.domain.consent;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;

/**
 * Proof that a person's explicit consent to face analysis stands at this moment. It is asked for
 * anew each time and never kept in a field or in storage.
 */
public final class FaceAnalysisConsent {

  private FaceAnalysisConsent() {}

  /**
   * A face is analysed only while explicit consent stands that was given under the promises now in
   * force. It is never inferred from continued use.
   */
  @Enforces({
    Clause.CONTROL_OVER_FACIAL_PROCESSING,
    Clause.LANDMARKS_ARE_TAKEN_TO_MAKE_THE_IMAGE,
    Clause.USE_ACCEPTS_UPDATES
  })
  public static Outcome<FaceAnalysisConsent> of(ConsentHistory person, PolicyVersion inForce) {
    Consent consent = person.consentTo(Purpose.FACE_ANALYSIS);
    if (consent instanceof Consent.Withdrawn) {
      return Outcome.refused(Reason.CONSENT_WITHDRAWN);
    }
    if (!(consent instanceof Consent.Given given)) {
      return Outcome.refused(Reason.CONSENT_NEVER_GIVEN);
    }
    if (given.wording().predatesPromisesOf(inForce)) {
      return Outcome.refused(Reason.CONSENT_PREDATES_WORDING);
    }
    return Outcome.granted(new FaceAnalysisConsent());
  }
}
