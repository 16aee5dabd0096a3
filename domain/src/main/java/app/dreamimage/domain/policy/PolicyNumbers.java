package app.dreamimage.domain.policy;

import app.dreamimage.domain.policy.StatedNumber.Unit;
import java.util.List;

/**
 * The numbers of a policy: those that its text states and those that its terms promise. They are
 * the same, or the version is not published.
 */
@Enforces(Clause.POLICY_CHANGES_ARE_VERSIONED)
public final class PolicyNumbers {

  private PolicyNumbers() {}

  /** Every number that a text states, in the order of the text. */
  public static List<StatedNumber> statedIn(PolicyText text) {
    return text.clauses().stream().flatMap(clause -> StatedNumber.in(clause).stream()).toList();
  }

  /** Every number that terms promise, in the order of the clauses. */
  public static List<StatedNumber> promisedBy(PolicyTerms terms) {
    return List.of(
        hours(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY, terms.longestPhotoStay().toHours()),
        number(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME, terms.rightsRequestAnswerDays(), Unit.DAYS),
        number(Clause.NOT_FOR_CHILDREN, terms.minimumAge(), Unit.YEARS_OF_AGE),
        hours(Clause.INQUIRIES_ANSWERED_IN_TIME, terms.inquiryAnswer().toHours()));
  }

  private static StatedNumber hours(Clause clause, long amount) {
    return number(clause, amount, Unit.HOURS);
  }

  private static StatedNumber number(Clause clause, long amount, Unit unit) {
    return new StatedNumber(clause.id(), amount, unit);
  }
}
