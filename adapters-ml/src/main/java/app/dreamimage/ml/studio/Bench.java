package app.dreamimage.ml.studio;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place for one worker. When its worker ends, the next one is started at once; where a worker has
 * served long enough, it goes on until its successor is ready.
 */
final class Bench {

  /** Starts a worker and waits until it is ready. */
  interface Launch {

    /**
     * Starts one.
     *
     * @param whenEnded see {@link WorkerProcess}
     */
    WorkerProcess launch(Consumer<WorkerProcess> whenEnded)
        throws IOException, InterruptedException;
  }

  /** After so many that ended without a painting, the next is started when it is needed. */
  private static final int MOST_ENDED_IDLE = 3;

  private final Launch first;
  private final Launch replacement;
  private final ExecutorService executor;
  private @Nullable WorkerProcess ready;
  private @Nullable Future<WorkerProcess> starting;
  private @Nullable WorkerProcess successor;
  private int endedIdle;
  private boolean succession;
  private boolean inUse;
  private boolean closed;

  /**
   * A bench without a worker.
   *
   * @param first starts one where there is none
   * @param replacement starts one beside another
   */
  Bench(Launch first, Launch replacement, ExecutorService executor) {
    this.first = first;
    this.replacement = replacement;
    this.executor = executor;
  }

  /** Starts a worker in the background, unless one is being started. */
  synchronized void begin() {
    if (!closed && (starting == null || starting.isDone())) {
      starting = executor.submit(this::start);
    }
  }

  /**
   * Takes the bench into use: gives its worker, or the one that is being started. A failed start is
   * tried again.
   */
  synchronized Future<WorkerProcess> take() {
    inUse = true;
    if (ready != null && !ready.isAlive()) {
      // It has ended, but the thread that tells so has not come to it yet.
      ended(ready);
    }
    if (ready == null) {
      begin();
    }
    return starting == null || closed
        ? CompletableFuture.failedFuture(new IOException("the studio is closed"))
        : starting;
  }

  /** Gives it back. */
  synchronized void giveBack() {
    inUse = false;
    changeOver();
  }

  /** Has a successor made ready, which takes the worker's place as soon as that is idle. */
  synchronized void renew() {
    if (!succession && !closed) {
      succession = true;
      executor.execute(this::prepareSuccessor);
    }
  }

  /** Whether a worker is ready now. */
  synchronized boolean isReady() {
    return ready != null && ready.isAlive();
  }

  /** No further worker is started. */
  synchronized void close() {
    closed = true;
  }

  private WorkerProcess start() throws IOException, InterruptedException {
    WorkerProcess worker = first.launch(this::ended);
    WorkerProcess seated = seated(worker);
    if (seated != worker) {
      worker.close();
    }
    return seated;
  }

  /** Gives the place to a worker that was started, unless a successor has taken it meanwhile. */
  private synchronized WorkerProcess seated(WorkerProcess worker) {
    if (ready == null || !ready.isAlive()) {
      ready = worker;
    }
    return ready;
  }

  private void prepareSuccessor() {
    try {
      WorkerProcess worker = replacement.launch(this::ended);
      synchronized (this) {
        successor = worker;
        changeOver();
      }
      if (!worker.isAlive()) {
        ended(worker);
      }
    } catch (IOException notReady) {
      noSuccessor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      noSuccessor();
    }
  }

  /** The worker goes on; after its next job a successor is tried again. */
  private synchronized void noSuccessor() {
    successor = null;
    succession = false;
  }

  private synchronized void changeOver() {
    if (successor == null || closed || (inUse && ready != null)) {
      return;
    }
    WorkerProcess retired = ready;
    ready = successor;
    starting = CompletableFuture.completedFuture(successor);
    noSuccessor();
    if (retired != null) {
      executor.execute(retired::close);
    }
  }

  private synchronized void ended(WorkerProcess worker) {
    if (worker == successor) {
      noSuccessor();
    } else if (worker == ready) {
      ready = null;
      changeOver();
      endedIdle = worker.hasPainted() ? 0 : endedIdle + 1;
      if (ready == null && endedIdle < MOST_ENDED_IDLE) {
        begin();
      }
    }
  }
}
