package app.dreamimage.domain.policy;

import java.time.Duration;
import java.time.Instant;

/**
 * How far clocks of honest machines may differ. What is further in the future than that shows that
 * a clock was wrong, and then the answer is the one that keeps less.
 */
public final class ClockTolerance {

  /** A minute: less than the sweeper looks ahead, so that no promise about time depends on it. */
  public static final Duration TOLERATED = Duration.ofMinutes(1);

  private ClockTolerance() {}

  /** Whether something that is said to have happened cannot have, as far as this clock knows. */
  public static boolean isFromTheFuture(Instant happenedAt, Instant now) {
    return happenedAt.isAfter(now.plus(TOLERATED));
  }
}
