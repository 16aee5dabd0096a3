package app.dreamimage.domain.usage;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.LocalDate;

/**
 * How long usage is told by the day; afterwards only by the month.
 *
 * @param days positive
 */
@Enforces({Clause.USAGE_DATA_IS_AGGREGATED, Clause.INTERACTION_DATA_IDENTIFIES_NOBODY})
public record UsageRetention(int days) {

  /** Thirty-one days. */
  public static final UsageRetention STANDARD = new UsageRetention(31);

  public UsageRetention {
    if (days <= 0) {
      throw new IllegalArgumentException("days: must be positive");
    }
  }

  /** Whether the cell is a day's and has to become part of its month. */
  public boolean isDue(UsageCell cell, LocalDate today) {
    return cell.period().length() == UsagePeriod.Length.DAY
        && !today.isBefore(cell.period().firstDay().plusDays(days));
  }
}
