package app.dreamimage.domain.rights;

import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proof that neither a restriction nor an objection of the person stands in the way of a purpose at
 * this moment. It is asked for anew each time and never kept in a field or in storage.
 */
public final class ProcessingAllowed {

  private static final Set<Purpose> GO_ON_WHEN_RESTRICTED =
      Set.of(Purpose.ACCOUNT_MANAGEMENT, Purpose.LEGAL_COMPLIANCE);

  private ProcessingAllowed() {}

  /**
   * Restricted data is stored and not used. What remains is to serve the account itself, without
   * which the person could neither lift the restriction nor use another right, and what the law
   * demands (GDPR Art. 18(2)).
   */
  @Enforces({Clause.RIGHT_TO_RESTRICTION, Clause.RIGHT_TO_OBJECT})
  public static Outcome<ProcessingAllowed> of(
      Optional<Restriction> restriction, List<Objection> objections, Purpose purpose) {
    if (restriction.isPresent() && !GO_ON_WHEN_RESTRICTED.contains(purpose)) {
      return Outcome.refused(Reason.PROCESSING_RESTRICTED);
    }
    if (objections.stream().anyMatch(objection -> objection.purpose() == purpose)) {
      return Outcome.refused(Reason.PURPOSE_OBJECTED);
    }
    return Outcome.granted(new ProcessingAllowed());
  }
}
