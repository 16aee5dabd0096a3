package app.dreamimage.domain.consent;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.PolicyVersion;
import java.time.Instant;

/** Builds consent decisions for tests: face analysis granted, unless told otherwise. */
public final class DecisionBuilder {

  private Purpose purpose = Purpose.FACE_ANALYSIS;
  private boolean granted = true;
  private PolicyVersion wording = PolicyTerms.VERSION_1_0.version();
  private Instant decidedAt = Moments.NOON;

  private DecisionBuilder() {}

  /** A decision to grant. */
  public static DecisionBuilder aGrant() {
    return new DecisionBuilder();
  }

  /** A decision to withdraw or to refuse. */
  public static DecisionBuilder aWithdrawal() {
    DecisionBuilder builder = new DecisionBuilder();
    builder.granted = false;
    return builder;
  }

  public DecisionBuilder of(Purpose given) {
    purpose = given;
    return this;
  }

  public DecisionBuilder under(PolicyVersion given) {
    wording = given;
    return this;
  }

  public DecisionBuilder at(Instant given) {
    decidedAt = given;
    return this;
  }

  public ConsentDecision build() {
    return new ConsentDecision(purpose, granted, wording, decidedAt);
  }
}
