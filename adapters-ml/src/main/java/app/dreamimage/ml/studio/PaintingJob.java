package app.dreamimage.ml.studio;

import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One painting by one worker, seen from the server. A second thread feeds the photo, so that a
 * worker that does not read cannot hold up the one that watches the time.
 */
final class PaintingJob {

  static final Duration GLANCE = Duration.ofMillis(25);

  private static final int MOST_FRAMES = 2_000;
  private static final int SECONDS_TO_LET_GO = 10;

  private final WorkerProcess worker;
  private final PaintingOrder order;
  private final PaintingWatch watch;
  private final long end;
  private double fraction;

  PaintingJob(WorkerProcess worker, PaintingOrder order, PaintingWatch watch, Duration limit) {
    this.worker = worker;
    this.order = order;
    this.watch = watch;
    this.end = System.nanoTime() + limit.toNanos();
  }

  /**
   * Runs to its end. The worker is killed unless it answered properly; either way it no longer
   * holds the photo.
   *
   * @throws RuntimeException what reading the photo threw, if it cannot be read
   */
  Outcome<List<Artwork>> run(InputStream photo, ExecutorService executor) {
    if (worker.hasSpoken()) {
      // What was said before the question cannot be its answer: it may be another person's.
      worker.close();
      return Outcome.refused(Reason.STUDIO_STOPPED);
    }
    Future<Optional<RuntimeException>> feeding;
    try {
      feeding = executor.submit(() -> feed(photo));
    } catch (RejectedExecutionException closing) {
      return Outcome.refused(Reason.STUDIO_STOPPED);
    }
    boolean answered = false;
    try {
      Outcome<List<Artwork>> outcome = watchWorker(feeding);
      answered = worker.isAlive() && hasEnded(feeding);
      return outcome;
    } catch (IOException deadOrLying) {
      return Outcome.refused(Reason.STUDIO_STOPPED);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Outcome.refused(Reason.STUDIO_STOPPED);
    } finally {
      if (!answered) {
        worker.close();
      }
      letGo(feeding);
    }
  }

  /** Hands the order and the photo to the worker; gives what reading the photo threw. */
  private Optional<RuntimeException> feed(InputStream photo) {
    try {
      Messages.of(order).writeTo(worker.orders());
      PhotoPiece.sendAll(photo, PhotoLimits.STANDARD.bytes(), worker.orders());
      return Optional.empty();
    } catch (IOException workerIsGone) {
      // The other thread learns it from the worker's end, or has killed it itself.
      return Optional.empty();
    } catch (RuntimeException unreadable) {
      return Optional.of(unreadable);
    }
  }

  private Outcome<List<Artwork>> watchWorker(Future<Optional<RuntimeException>> feeding)
      throws IOException, InterruptedException {
    int frames = 0;
    List<Artwork> painted = new ArrayList<>();
    while (frames < MOST_FRAMES) {
      if (watch.isCalledOff()) {
        return stopped(Reason.CALLED_OFF);
      }
      if (System.nanoTime() - end >= 0) {
        return stopped(Reason.STUDIO_TOOK_TOO_LONG);
      }
      if (feeding.isDone() && failure(feeding).isPresent()) {
        return stopped(Reason.STUDIO_STOPPED);
      }
      Optional<Frame> frame = worker.next(GLANCE);
      if (frame.isEmpty()) {
        continue;
      }
      frames++;
      if (frame.get().type() == FrameType.PROGRESS) {
        report(Messages.progress(frame.get()));
        continue;
      }
      if (frame.get().type() == FrameType.PREVIEW) {
        watch.grown(Messages.preview(frame.get()));
        continue;
      }
      if (!hasEnded(feeding)) {
        throw new ProtocolViolation("an answer before the whole question");
      }
      if (frame.get().type() == FrameType.REFUSED) {
        return Outcome.refused(Messages.refusal(frame.get()));
      }
      painted.add(Messages.artwork(frame.get(), order));
      if (painted.size() == order.variations()) {
        return Outcome.granted(painted);
      }
    }
    throw new ProtocolViolation("too many frames");
  }

  private Outcome<List<Artwork>> stopped(Reason reason) {
    worker.close();
    return Outcome.refused(reason);
  }

  private void report(PaintingProgress progress) {
    fraction = Math.max(fraction, progress.fraction());
    watch.progressed(new PaintingProgress(progress.stage(), fraction));
  }

  /** Whether the worker got the whole photo; one that answers earlier is not in its right mind. */
  private static boolean hasEnded(Future<?> feeding) throws InterruptedException {
    try {
      feeding.get(SECONDS_TO_LET_GO, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException stillBusy) {
      return false;
    }
  }

  /** The caller closes the photo next: nobody may be reading it then. */
  private static void letGo(Future<Optional<RuntimeException>> feeding) {
    boolean interrupted = Thread.interrupted();
    try {
      if (!hasEnded(feeding)) {
        feeding.cancel(true);
      }
    } catch (InterruptedException again) {
      interrupted = true;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    if (feeding.isDone() && !feeding.isCancelled()) {
      failure(feeding)
          .ifPresent(
              unreadable -> {
                throw unreadable;
              });
    }
  }

  private static Optional<RuntimeException> failure(Future<Optional<RuntimeException>> ended) {
    try {
      return ended.get();
    } catch (ExecutionException | InterruptedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
