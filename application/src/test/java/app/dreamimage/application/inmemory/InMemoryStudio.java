package app.dreamimage.application.inmemory;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingProgress.Stage;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Preview;
import app.dreamimage.domain.generation.Studio;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A studio that keeps the contract without painting: it reads the photo to its end, tells of its
 * progress, stops when it is called off, and answers bytes given beforehand.
 */
public final class InMemoryStudio implements Studio {

  /** A point in the work at which the studio waits, so that a test can act in the middle of it. */
  public static final class Pause {
    private static final long MOST_SECONDS = 30;
    private static final long GLANCE_MILLIS = 1;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch calledOff = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    private Pause() {}

    /** Returns once the studio is in the middle of its work. */
    public void awaitReached() throws InterruptedException, TimeoutException {
      await(reached, "the studio was never reached");
    }

    /** Returns once the work has been called off, whether or not the studio hears it. */
    public void awaitCalledOff() throws InterruptedException, TimeoutException {
      await(calledOff, "nobody called it off");
    }

    private static void await(CountDownLatch latch, String complaint)
        throws InterruptedException, TimeoutException {
      if (!latch.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new TimeoutException(complaint);
      }
    }

    /** Lets the studio go on. */
    public void release() {
      released.countDown();
    }

    private void hold(PaintingWatch watch, boolean deaf) {
      reached.countDown();
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
      try {
        while (!released.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
          if (watch.isCalledOff()) {
            calledOff.countDown();
            if (!deaf) {
              return;
            }
          }
          if (System.nanoTime() > deadline) {
            throw new IllegalStateException("the studio was never released");
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while painting", e);
      }
    }
  }

  private static final byte[] ARTWORK = "an artwork".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] PREVIEW = "a look".getBytes(StandardCharsets.US_ASCII);

  private final AtomicInteger paintings = new AtomicInteger();
  private final AtomicInteger atWork = new AtomicInteger();
  private volatile byte[] artwork = ARTWORK.clone();
  private volatile Optional<Refusal> refusal = Optional.empty();
  private volatile Optional<RuntimeException> failure = Optional.empty();
  private volatile Optional<Pause> pause = Optional.empty();
  private volatile boolean deaf;

  /** Has it answer these bytes from now on. */
  public void answer(byte[] file) {
    artwork = file.clone();
  }

  /** Has it refuse every photo from now on. */
  public void refuseWith(Reason reason) {
    refuseWith(Refusal.because(reason));
  }

  /** Has it refuse every photo from now on, with whatever else the refusal says. */
  public void refuseWith(Refusal refused) {
    refusal = Optional.of(refused);
  }

  /** Has it throw from now on, as if its process could not be reached. */
  public void failWith(RuntimeException exception) {
    failure = Optional.of(exception);
  }

  /** Has the next painting, and those after it, wait in the middle. */
  public Pause pauseInTheMiddle() {
    Pause next = new Pause();
    pause = Optional.of(next);
    return next;
  }

  /** Has it go on painting when it is called off, as one that finishes at that very moment. */
  public void doNotHearCallingOff() {
    deaf = true;
  }

  /** Has it paint again as it did at first. */
  public void recover() {
    refusal = Optional.empty();
    failure = Optional.empty();
    pause = Optional.empty();
    deaf = false;
  }

  /** How many paintings were begun. */
  public int paintings() {
    return paintings.get();
  }

  /** Whether a photo is in the studio at this moment. */
  public boolean isAtWork() {
    return atWork.get() > 0;
  }

  @Override
  public Outcome<List<Artwork>> paint(
      InputStream photo, PaintingOrder order, FacialDataAccess access, PaintingWatch watch) {
    Objects.requireNonNull(access, "access");
    paintings.incrementAndGet();
    atWork.incrementAndGet();
    try {
      return paint(photo, order, watch);
    } finally {
      atWork.decrementAndGet();
    }
  }

  private Outcome<List<Artwork>> paint(
      InputStream photo, PaintingOrder order, PaintingWatch watch) {
    watch.progressed(new PaintingProgress(Stage.READING_PHOTO, 0));
    readToItsEnd(photo);
    failure.ifPresent(
        exception -> {
          throw exception;
        });
    watch.progressed(new PaintingProgress(Stage.FINDING_FACES, 0.2));
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    watch.progressed(new PaintingProgress(Stage.PAINTING, 0.4));
    watch.grown(new Preview(PREVIEW.clone()));
    pause.ifPresent(here -> here.hold(watch, deaf));
    if (!deaf && watch.isCalledOff()) {
      return Outcome.refused(Reason.CALLED_OFF);
    }
    watch.progressed(new PaintingProgress(Stage.ENCODING, 1));
    return Outcome.granted(
        Stream.generate(() -> artworkOf(order)).limit(order.variations()).toList());
  }

  private Artwork artworkOf(PaintingOrder order) {
    return new Artwork(artwork.clone(), order.file().format(), order.size() * 4 / 5, order.size());
  }

  private static void readToItsEnd(InputStream photo) {
    byte[] buffer = new byte[8192];
    try {
      while (photo.read(buffer) >= 0) {
        Arrays.fill(buffer, (byte) 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
