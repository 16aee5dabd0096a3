package app.dreamimage.domain.facialdata;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/** The instant at which a thing must be gone: at the instant itself it is already overdue. */
public record DeleteBy(Instant instant) {

  public DeleteBy {
    requireNonNull(instant, "instant");
  }

  /** Whether the thing is overdue. */
  public boolean hasCome(Instant now) {
    return !now.isBefore(instant);
  }

  /** Whether the thing will be overdue once this much more time has passed. */
  public boolean comesWithin(Duration ahead, Instant now) {
    return hasCome(now.plus(ahead));
  }
}
