package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What the clock says, beside the latest that it is known to have said before. A clock that was set
 * back makes every photo look younger than it is, so that none may stay, and a contract or a
 * safeguard that has ended look as if it were in force, so that nothing is shared.
 *
 * @param latest the latest instant that is known to have been; empty if none is
 */
@Enforces({
  Clause.FACIAL_DATA_GONE_WITHIN_A_DAY,
  Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT,
  Clause.TRANSFERS_NEED_SAFEGUARDS
})
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
