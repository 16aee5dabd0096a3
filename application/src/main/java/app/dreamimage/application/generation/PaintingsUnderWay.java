package app.dreamimage.application.generation;

import app.dreamimage.domain.generation.GenerationId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The paintings that this process is working at, so that they can be called off. */
public final class PaintingsUnderWay {

  /** One painting under way; closed when the studio has let go of the photo. */
  static final class UnderWay implements AutoCloseable {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable onClose;
    private volatile boolean calledOff;

    private UnderWay(Runnable onClose) {
      this.onClose = onClose;
    }

    boolean isCalledOff() {
      return calledOff;
    }

    @Override
    public void close() {
      onClose.run();
      ended.countDown();
    }
  }

  private final Map<GenerationId, UnderWay> underWay = new ConcurrentHashMap<>();
  private final Duration patience;

  /**
   * Paintings of one process.
   *
   * @param patience how long a caller-off waits for the studio to let go, positive
   */
  public PaintingsUnderWay(Duration patience) {
    this.patience = patience;
  }

  UnderWay begin(GenerationId id) {
    UnderWay painting = new UnderWay(() -> underWay.remove(id));
    underWay.put(id, painting);
    return painting;
  }

  boolean isAt(GenerationId id) {
    return underWay.containsKey(id);
  }

  boolean isIdle() {
    return underWay.isEmpty();
  }

  /** Calls a painting off, if there is one, and waits until the studio has let go of the photo. */
  void callOff(GenerationId id) {
    UnderWay painting = underWay.get(id);
    if (painting == null) {
      return;
    }
    painting.calledOff = true;
    try {
      if (!painting.ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the studio did not let go of a photo in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a painting was called off", e);
    }
  }
}
