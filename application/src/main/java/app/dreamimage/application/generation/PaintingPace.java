package app.dreamimage.application.generation;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How long paintings have taken lately, for telling people how long they will wait. */
public final class PaintingPace {

  private static final double WEIGHT_OF_THE_LATEST = 0.3;

  private final AtomicLong usualMillis;

  /** A pace that begins with a guess. */
  public PaintingPace(Duration guess) {
    usualMillis = new AtomicLong(guess.toMillis());
  }

  void painted(Duration took) {
    usualMillis.updateAndGet(
        usual -> Math.round(usual + WEIGHT_OF_THE_LATEST * (took.toMillis() - usual)));
  }

  /** How long one painting usually takes. */
  public Duration usual() {
    return Duration.ofMillis(usualMillis.get());
  }
}
