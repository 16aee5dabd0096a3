package app.dreamimage.application.audit;

import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.policy.ClockReading;
import java.time.InstantSource;

/**
 * The clock beside the audit trail, which no deletion makes shorter: whoever has to be sure of the
 * time reads it here, and sees that it was set back whatever else has gone since.
 */
public final class AuditedClock {

  private final InstantSource clock;
  private final AuditTrail trail;

  public AuditedClock(InstantSource clock, AuditTrail trail) {
    this.clock = clock;
    this.trail = trail;
  }

  /** What the clock says now, and the latest instant that the trail tells. */
  public ClockReading read() {
    return new ClockReading(clock.instant(), trail.latest());
  }
}
