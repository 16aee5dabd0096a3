package app.dreamimage.ml.studio;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** When idle workers are looked after. */
interface Rounds {

  /** Returns when the next round is due; the one before it has ended. */
  void awaitNext() throws InterruptedException;

  /** One after another, with so much time between them. */
  static Rounds every(Duration pause) {
    return () -> TimeUnit.NANOSECONDS.sleep(pause.toNanos());
  }
}
