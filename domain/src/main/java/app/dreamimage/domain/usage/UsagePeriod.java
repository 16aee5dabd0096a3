package app.dreamimage.domain.usage;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.LocalDate;

/**
 * The time to which a count belongs: a day or a month in UTC, never an instant.
 *
 * @param firstDay the day, or the first day of the month
 */
@Enforces({Clause.USAGE_DATA_IS_AGGREGATED, Clause.INTERACTION_DATA_IDENTIFIES_NOBODY})
public record UsagePeriod(Length length, LocalDate firstDay) {

  /** How long a period is. */
  public enum Length {
    DAY,
    MONTH
  }

  public UsagePeriod {
    requireNonNull(length, "length");
    requireNonNull(firstDay, "firstDay");
    if (length == Length.MONTH && firstDay.getDayOfMonth() != 1) {
      throw new IllegalArgumentException("firstDay: must be the first of the month");
    }
  }

  /** One day. */
  public static UsagePeriod day(LocalDate day) {
    return new UsagePeriod(Length.DAY, day);
  }

  /** The month that the period lies in, or is. */
  public UsagePeriod month() {
    return new UsagePeriod(Length.MONTH, firstDay.withDayOfMonth(1));
  }
}
