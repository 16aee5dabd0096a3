package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.InvalidValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The days on which an agreement holds: from {@code from} up to, not including, {@code until}.
 *
 * @param until after {@code from}
 */
@Enforces({Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT, Clause.TRANSFERS_NEED_SAFEGUARDS})
public record Term(LocalDate from, LocalDate until) {

  private static final ZoneOffset WHERE_A_DAY_BEGINS_FIRST = ZoneOffset.ofHours(14);
  private static final ZoneOffset WHERE_A_DAY_BEGINS_LAST = ZoneOffset.ofHours(-12);

  public Term {
    if (!from.isBefore(until)) {
      throw new InvalidValue("until", "a day after the first one");
    }
  }

  /**
   * Whether it holds at this instant wherever on earth the parties are: its first day has begun
   * everywhere, and the day on which it no longer holds has begun nowhere.
   */
  public boolean holdsAt(Instant instant) {
    return !LocalDate.ofInstant(instant, WHERE_A_DAY_BEGINS_LAST).isBefore(from)
        && LocalDate.ofInstant(instant, WHERE_A_DAY_BEGINS_FIRST).isBefore(until);
  }
}
