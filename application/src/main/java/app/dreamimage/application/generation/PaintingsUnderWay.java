package app.dreamimage.application.generation;

import app.dreamimage.domain.generation.GenerationId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The paintings that this process is working at, so that they can be called off. */
public final class PaintingsUnderWay {

  /** One painting under way; closed when the studio has let go of the photo. */
  static final class UnderWay implements AutoCloseable {
    private final GenerationId generation;
    private final Set<UnderWay> all;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Optional<EndingReason> calledOff = Optional.empty();

    private UnderWay(GenerationId generation, Set<UnderWay> all) {
      this.generation = generation;
      this.all = all;
    }

    /** Why it was called off, if it was. The first reason counts. */
    Optional<EndingReason> calledOff() {
      return calledOff;
    }

    private synchronized void callOff(EndingReason why) {
      if (calledOff.isEmpty()) {
        calledOff = Optional.of(why);
      }
    }

    @Override
    public void close() {
      all.remove(this);
      ended.countDown();
    }
  }

  // A generation can be in here twice: when its first painter was taken for dead and lives.
  private final Set<UnderWay> underWay = ConcurrentHashMap.newKeySet();
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
    UnderWay painting = new UnderWay(id, underWay);
    underWay.add(painting);
    return painting;
  }

  /** Every painting that is under way at this moment. */
  Set<UnderWay> now() {
    return Set.copyOf(underWay);
  }

  /**
   * Calls a painting off, if there is one, and waits until the studio has let go of the photo.
   *
   * @throws IllegalStateException if the studio does not let go in time
   */
  void callOff(GenerationId id, EndingReason why) {
    for (UnderWay painting : underWay) {
      if (painting.generation.equals(id)) {
        painting.callOff(why);
        awaitEndOf(painting);
      }
    }
  }

  private void awaitEndOf(UnderWay painting) {
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
