package app.dreamimage.ml.studio;

import java.util.concurrent.Semaphore;

/** Rounds that come when a test says so. */
final class HandDrivenRounds implements Rounds {

  private final Semaphore due = new Semaphore(0);
  private final Semaphore ended = new Semaphore(0);
  private boolean first = true;

  @Override
  public void awaitNext() throws InterruptedException {
    if (!first) {
      ended.release();
    }
    first = false;
    due.acquire();
  }

  /** Has one round made, and returns when it has ended. */
  void next() throws InterruptedException {
    due.release();
    ended.acquire();
  }
}
