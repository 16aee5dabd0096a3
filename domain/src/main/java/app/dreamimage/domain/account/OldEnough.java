package app.dreamimage.domain.account;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Proof that a person has reached the minimum age. It is the only way to an account, and it does
 * not hold the birth date: that is judged and thrown away.
 */
@Enforces({Clause.NOT_FOR_CHILDREN, Clause.CHILDRENS_DATA_NOT_KNOWINGLY_COLLECTED})
public final class OldEnough {

  private static final int LONGEST_LIFE_IN_YEARS = 130;

  private OldEnough() {}

  /**
   * Nobody under the minimum age may open an account. The day of the birthday counts as reached; a
   * person born on 29 February reaches it on 1 March in years without that day.
   *
   * @param birthDate as the person gave it
   * @param today the day it is everywhere in the person's region
   * @throws InvalidValue if the date lies in the future or more than 130 years back
   */
  public static Outcome<OldEnough> judge(LocalDate birthDate, LocalDate today, PolicyTerms terms) {
    long age = ChronoUnit.YEARS.between(birthDate, today);
    // A day's grace: in the person's own place the date may already be tomorrow's.
    if (birthDate.isAfter(today.plusDays(1)) || age > LONGEST_LIFE_IN_YEARS) {
      throw new InvalidValue("birthDate", "a date in the past, at most 130 years ago");
    }
    return age >= terms.minimumAge()
        ? Outcome.granted(new OldEnough())
        : Outcome.refused(Reason.AGE_BELOW_MINIMUM);
  }
}
