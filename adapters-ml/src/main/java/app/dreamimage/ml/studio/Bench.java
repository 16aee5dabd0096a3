package app.dreamimage.ml.studio;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A place for one worker. When its worker ends, the next one is started at once. */
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

  private final Launch launch;
  private final ExecutorService executor;
  private @Nullable WorkerProcess ready;
  private @Nullable Future<WorkerProcess> starting;
  private boolean closed;

  Bench(Launch launch, ExecutorService executor) {
    this.launch = launch;
    this.executor = executor;
  }

  /** Starts a worker in the background. */
  synchronized void begin() {
    starting = executor.submit(this::start);
  }

  /** The worker of this bench, or the one that is being started. A failed start is tried again. */
  synchronized Future<WorkerProcess> worker() {
    if (ready != null && !ready.isAlive()) {
      // It has ended, but the thread that tells so has not come to it yet.
      ended(ready);
    }
    if (starting == null || (starting.isDone() && ready == null)) {
      starting = executor.submit(this::start);
    }
    return starting;
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
    WorkerProcess worker = launch.launch(this::ended);
    synchronized (this) {
      ready = worker;
    }
    if (!worker.isAlive()) {
      ended(worker);
    }
    return worker;
  }

  private synchronized void ended(WorkerProcess worker) {
    if (worker == ready) {
      ready = null;
      if (!closed) {
        begin();
      }
    }
  }
}
