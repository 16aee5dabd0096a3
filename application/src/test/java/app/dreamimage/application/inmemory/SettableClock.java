package app.dreamimage.application.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** A clock that stands until it is moved; it tells whole microseconds, as the service's does. */
public final class SettableClock implements InstantSource {

  private volatile Instant now;

  public SettableClock(Instant start) {
    now = start;
  }

  @Override
  public Instant instant() {
    return now.truncatedTo(ChronoUnit.MICROS);
  }

  /** Sets the clock, forwards or backwards. */
  public void set(Instant instant) {
    now = instant;
  }

  /** Moves the clock forwards, or backwards by a negative duration. */
  public synchronized void advance(Duration by) {
    now = now.plus(by);
  }
}
