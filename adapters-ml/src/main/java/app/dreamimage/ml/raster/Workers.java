package app.dreamimage.ml.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * A few threads that share out independent pieces of one job; the calling thread is one of them.
 *
 * <p>Pieces may run in any order and on any thread, so that each must write only what no other
 * reads. To be closed when the job is done. For one caller at a time.
 */
public final class Workers implements AutoCloseable {

  private static final int PIECES_PER_THREAD = 4;

  private final int threads;
  private final ExecutorService others;

  /**
   * Workers on so many threads, the caller's included.
   *
   * @throws IllegalArgumentException if {@code threads} is not positive
   */
  public Workers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: at least one is needed");
    }
    this.threads = threads;
    this.others = Executors.newFixedThreadPool(Math.max(1, threads - 1), Workers::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "studio-worker");
    thread.setDaemon(true);
    return thread;
  }

  /** A stretch of rows to work on. */
  @FunctionalInterface
  public interface RowTask {
    /** Works on the rows {@code from} (inclusive) to {@code to} (exclusive). */
    void rows(int from, int to);
  }

  /** Works on all rows of a picture, in stretches of neighbouring rows. */
  public void overRows(int height, RowTask task) {
    int pieces = Math.min(height, threads * PIECES_PER_THREAD);
    forEach(pieces, i -> task.rows(height * i / pieces, height * (i + 1) / pieces));
  }

  /**
   * Runs the task once for each number from 0 to {@code count - 1} and returns when all are done.
   *
   * @throws CancellationException if the calling thread is interrupted while it waits
   */
  public void forEach(int count, IntConsumer task) {
    AtomicInteger next = new AtomicInteger();
    Runnable share =
        () -> {
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            task.accept(i);
          }
        };
    List<Future<?>> shares = new ArrayList<>();
    for (int t = 1; t < Math.min(threads, count); t++) {
      shares.add(others.submit(share));
    }
    try {
      share.run();
    } finally {
      next.set(count);
      awaitAll(shares);
    }
  }

  private static void awaitAll(List<Future<?>> shares) {
    for (Future<?> share : shares) {
      try {
        share.get();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      } catch (ExecutionException failed) {
        throw new IllegalStateException("a share of the work failed", failed.getCause());
      }
    }
  }

  /** Lets the threads go. */
  @Override
  public void close() {
    others.shutdownNow();
  }
}
