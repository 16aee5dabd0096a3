package app.dreamimage.domain.facialdata;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.ClockTolerance;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;
import java.util.Optional;

/**
 * What the clock says, beside the latest that it said before. A clock that was set back makes every
 * photo look younger than it is, so that none may stay.
 *
 * @param latest the latest instant that a sweep was told before; empty if there was none
 */
@Enforces(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY)
public record ClockReading(Instant now, Optional<Instant> latest) {

  public ClockReading {
    requireNonNull(now, "now");
    requireNonNull(latest, "latest");
  }

  /** Whether the clock was set back by more than clocks of honest machines differ. */
  public boolean wasSetBack() {
    return latest.filter(before -> ClockTolerance.isFromTheFuture(before, now)).isPresent();
  }
}
