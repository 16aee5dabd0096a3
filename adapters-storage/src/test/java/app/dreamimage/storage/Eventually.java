package app.dreamimage.storage;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition that another thread, process or the kernel brings about. */
public final class Eventually {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final long BETWEEN_LOOKS = Duration.ofMillis(10).toNanos();

  private Eventually() {}

  /** Returns as soon as the condition holds; fails if it does not within half a minute. */
  public static void holds(String what, BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > LONGEST.toNanos()) {
        fail(what + ": did not come about within " + LONGEST.toSeconds() + " s");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }
}
