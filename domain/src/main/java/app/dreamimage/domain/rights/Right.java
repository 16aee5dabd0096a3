package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;

/** What a person may ask of the service about their data. A closed set. */
@Enforces(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
public enum Right {
  /** To see it (GDPR Art. 15). */
  ACCESS(Clause.RIGHT_OF_ACCESS),
  /** To have it put right (GDPR Art. 16). */
  CORRECTION(Clause.RIGHT_TO_CORRECTION),
  /** To have it erased (GDPR Art. 17). */
  DELETION(Clause.RIGHT_TO_DELETION),
  /** To have it stored but not used (GDPR Art. 18). */
  RESTRICTION(Clause.RIGHT_TO_RESTRICTION),
  /** To take it along in a common format (GDPR Art. 20). */
  PORTABILITY(Clause.RIGHT_TO_PORTABILITY),
  /** To stop its use for what the service finds useful (GDPR Art. 21). */
  OBJECTION(Clause.RIGHT_TO_OBJECT),
  /** To have faces analysed no more and photos erased (GDPR Art. 7(3) and 9(2)(a)). */
  FACIAL_CONTROL(Clause.CONTROL_OVER_FACIAL_PROCESSING);

  private final Clause clause;

  Right(Clause clause) {
    this.clause = requireNonNull(clause, "clause");
  }

  /** The clause that promises it. */
  public Clause clause() {
    return clause;
  }
}
