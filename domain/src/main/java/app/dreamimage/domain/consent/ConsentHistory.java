package app.dreamimage.domain.consent;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.ArrayList;
import java.util.List;

/** Every consent decision of one person, oldest first. The latest about a purpose counts. */
@Enforces(Clause.CONTROL_OVER_FACIAL_PROCESSING)
public record ConsentHistory(List<ConsentDecision> decisions) {

  public ConsentHistory {
    decisions = List.copyOf(decisions);
    for (int i = 1; i < decisions.size(); i++) {
      if (decisions.get(i).decidedAt().isBefore(decisions.get(i - 1).decidedAt())) {
        throw new IllegalArgumentException("decisions: must be in the order they were made");
      }
    }
  }

  /** The history of a person who has never been asked. */
  public static ConsentHistory empty() {
    return new ConsentHistory(List.of());
  }

  /** How consent to a purpose stands after the last decision. */
  public Consent consentTo(Purpose purpose) {
    for (int i = decisions.size() - 1; i >= 0; i--) {
      ConsentDecision decision = decisions.get(i);
      if (decision.purpose() == purpose) {
        return decision.granted()
            ? new Consent.Given(decision.wording(), decision.decidedAt())
            : new Consent.Withdrawn(decision.decidedAt());
      }
    }
    return new Consent.NeverGiven();
  }

  /** The history with one more decision at its end. */
  public ConsentHistory with(ConsentDecision decision) {
    List<ConsentDecision> longer = new ArrayList<>(decisions);
    longer.add(decision);
    return new ConsentHistory(longer);
  }
}
