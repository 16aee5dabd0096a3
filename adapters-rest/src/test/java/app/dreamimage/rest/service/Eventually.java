package app.dreamimage.rest.service;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does, for a while and no longer. */
public final class Eventually {

  private static final long GLANCE_MILLIS = 5;
  private static final long PATIENCE_SECONDS = 20;

  private Eventually() {}

  /** Returns once it holds. */
  public static void holds(String what, BooleanSupplier condition) throws InterruptedException {
    CountDownLatch seen = new CountDownLatch(1);
    ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();
    try {
      Future<?> looking =
          looks.scheduleWithFixedDelay(
              () -> {
                if (condition.getAsBoolean()) {
                  seen.countDown();
                }
              },
              0,
              GLANCE_MILLIS,
              TimeUnit.MILLISECONDS);
      if (!seen.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("never: " + what + (looking.isDone() ? ", the look failed" : ""));
      }
    } finally {
      looks.shutdownNow();
    }
  }
}
