package app.dreamimage.rest.security;

import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.problem.RequestProblem;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a few in at once, has a few wait a little, and turns the rest away, so that costly requests
 * cannot use up the machine.
 */
public final class Turnstile {

  private final Semaphore inside;
  private final Semaphore insideOrWaiting;
  private final Duration patience;

  /**
   * A turnstile.
   *
   * @param atOnce how many are let in at the same time, positive
   * @param waiting how many more may wait for their turn
   * @param patience how long one waits at the most
   */
  public Turnstile(int atOnce, int waiting, Duration patience) {
    inside = new Semaphore(atOnce, true);
    insideOrWaiting = new Semaphore(atOnce + waiting);
    this.patience = patience;
  }

  /**
   * Does the work when it is its turn.
   *
   * @throws Rejection if there are too many
   */
  public <T> T pass(Supplier<T> work) {
    if (!insideOrWaiting.tryAcquire()) {
      throw Rejection.because(RequestProblem.TOO_MANY_AT_ONCE);
    }
    try {
      if (!isItsTurn()) {
        throw Rejection.because(RequestProblem.TOO_MANY_AT_ONCE);
      }
      try {
        return work.get();
      } finally {
        inside.release();
      }
    } finally {
      insideOrWaiting.release();
    }
  }

  private boolean isItsTurn() {
    try {
      return inside.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
