package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number that a clause states, such as 24 hours.
 *
 * @param amount in the unit
 */
public record StatedNumber(String clause, long amount, Unit unit) {

  /** What a number counts. */
  public enum Unit {
    YEARS_OF_AGE,
    HOURS,
    DAYS,
    /** Something that the terms promise nothing about. */
    UNKNOWN
  }

  private static final Pattern NUMBER =
      Pattern.compile("(under |未满 ?)?(\\d{1,18}) ?(hours?\\b|days?\\b|小时|天|岁)?");

  public StatedNumber {
    requireNonNull(clause, "clause");
    requireNonNull(unit, "unit");
  }

  /** The numbers in the wording of a clause, in English or Chinese, in the order they stand. */
  static List<StatedNumber> in(WordedClause clause) {
    return NUMBER
        .matcher(clause.wording())
        .results()
        .map(found -> new StatedNumber(clause.id(), Long.parseLong(found.group(2)), unit(found)))
        .toList();
  }

  private static Unit unit(MatchResult found) {
    String counted = found.group(3) == null ? "" : found.group(3);
    return switch (counted) {
      case "hour", "hours", "小时" -> Unit.HOURS;
      case "day", "days", "天" -> Unit.DAYS;
      default -> found.group(1) == null ? Unit.UNKNOWN : Unit.YEARS_OF_AGE;
    };
  }
}
