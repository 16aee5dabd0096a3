package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An instant that the clock told and that nothing contradicts. Whether a contract or a safeguard is
 * in force is asked of such an instant only; with an unsure clock nothing is shared.
 */
@Enforces({Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT, Clause.TRANSFERS_NEED_SAFEGUARDS})
public final class SureInstant {

  /** How far the clocks of two machines may differ. */
  static final Duration TOLERANCE = Duration.ofMinutes(1);

  private final Instant instant;

  private SureInstant(Instant instant) {
    this.instant = instant;
  }

  /**
   * A clock that tells an instant before one that it has told already was set back, and is unsure.
   *
   * @param latestKnown the latest instant that is known to have been, empty if none is
   */
  public static Outcome<SureInstant> of(Instant now, Optional<Instant> latestKnown) {
    return latestKnown.filter(known -> now.isBefore(known.minus(TOLERANCE))).isPresent()
        ? Outcome.refused(Reason.CLOCK_UNSURE)
        : Outcome.granted(new SureInstant(now));
  }

  /** The instant. */
  public Instant instant() {
    return instant;
  }
}
