package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.ClockReading;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;

/**
 * An instant that the clock told and that nothing contradicts. Whether a contract or a safeguard is
 * in force is asked of such an instant only; with an unsure clock nothing is shared.
 */
@Enforces({Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT, Clause.TRANSFERS_NEED_SAFEGUARDS})
public final class SureInstant {

  private final Instant instant;

  private SureInstant(Instant instant) {
    this.instant = instant;
  }

  /** A clock that was set back is unsure. */
  public static Outcome<SureInstant> of(ClockReading reading) {
    return reading.wasSetBack()
        ? Outcome.refused(Reason.CLOCK_UNSURE)
        : Outcome.granted(new SureInstant(reading.now()));
  }

  /** The instant. */
  public Instant instant() {
    return instant;
  }
}
