package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.consent.LawfulBasis;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A person's no to a purpose for which they were not asked (GDPR Art. 21), and since when. */
@Enforces(Clause.RIGHT_TO_OBJECT)
public record Objection(Purpose purpose, Instant since) {

  public Objection {
    requireNonNull(since, "since");
    if (!canBeMadeTo(purpose)) {
      throw new IllegalArgumentException("purpose: cannot be objected to");
    }
  }

  /**
   * An objection counts at once and needs no grounds, to whatever the service does because it finds
   * it useful. What a person ordered they cancel, what they agreed to they withdraw, and what the
   * law demands nobody can stop.
   */
  public static Outcome<Objection> to(Purpose purpose, Instant now) {
    return canBeMadeTo(purpose)
        ? Outcome.granted(new Objection(purpose, now))
        : Outcome.refused(Reason.PURPOSE_NOT_OBJECTABLE);
  }

  /** Every purpose that can be objected to. */
  public static List<Purpose> possiblePurposes() {
    return Arrays.stream(Purpose.values()).filter(Objection::canBeMadeTo).toList();
  }

  private static boolean canBeMadeTo(Purpose purpose) {
    return purpose.basis() == LawfulBasis.LEGITIMATE_INTEREST;
  }
}
