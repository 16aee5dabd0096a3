package app.dreamimage.ml.studio;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the workers of a studio, knows those that live, and remembers why one did not start. */
final class WorkerLauncher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WorkerLauncher.class);

  private static final int SECONDS_TO_START_A_PROCESS = 10;

  private final StudioSettings settings;
  private final WorkerCommand command;

  /** Whether a worker may write no file, and so cannot unpack its own libraries. */
  private final boolean writesNothing;

  /** Starts all processes, since each of them dies with the thread that started it. */
  private final ExecutorService starter =
      Executors.newSingleThreadExecutor(work -> daemon("studio-launcher", work));

  /** One worker at a time is replaced, so that there is never more than one too many. */
  private final Semaphore replacing = new Semaphore(1);

  private final Set<WorkerProcess> workers = ConcurrentHashMap.newKeySet();
  private volatile Optional<String> trouble = Optional.empty();
  private volatile boolean closed;

  WorkerLauncher(StudioSettings settings, Isolation isolation, WorkerCommand command) {
    this.settings = settings;
    this.command = command;
    this.writesNothing = isolation.barriers().contains(Barrier.WRITING);
  }

  /** Why the last worker that was to start did not; nothing if it did. */
  Optional<String> trouble() {
    return trouble;
  }

  /** The most memory that a worker holds now, in megabytes, where the system tells. */
  OptionalLong residentMegabytes() {
    return workers.stream()
        .map(WorkerProcess::residentMegabytes)
        .flatMapToLong(OptionalLong::stream)
        .max();
  }

  /** Starts a worker beside one that is to be replaced, and waits until it is ready. */
  WorkerProcess launchBeside(Consumer<WorkerProcess> whenEnded)
      throws IOException, InterruptedException {
    replacing.acquire();
    try {
      return launch(whenEnded);
    } finally {
      replacing.release();
    }
  }

  /** Starts a worker and waits until it is ready. */
  WorkerProcess launch(Consumer<WorkerProcess> whenEnded) throws IOException, InterruptedException {
    try {
      WorkerProcess worker = launchOrUnpack(whenEnded);
      trouble = Optional.empty();
      return worker;
    } catch (IOException cannotStart) {
      if (!closed) {
        trouble = Optional.of(String.valueOf(cannotStart.getMessage()));
        LOG.error("A studio worker cannot be started: {}", cannotStart.getMessage());
      }
      throw cannotStart;
    }
  }

  private WorkerProcess launchOrUnpack(Consumer<WorkerProcess> whenEnded)
      throws IOException, InterruptedException {
    try {
      return ready(start(whenEnded));
    } catch (IOException notReady) {
      if (!writesNothing || closed) {
        throw notReady;
      }
      command.unpack();
      return ready(start(whenEnded));
    }
  }

  private WorkerProcess start(Consumer<WorkerProcess> whenEnded)
      throws IOException, InterruptedException {
    try {
      return starter.submit(() -> begun(command.start(), whenEnded)).get();
    } catch (ExecutionException notStarted) {
      throw new IOException(
          "no process could be started (" + notStarted.getCause() + ")", notStarted);
    } catch (RejectedExecutionException closing) {
      throw new IOException("the studio is closed", closing);
    }
  }

  /** Known from its first moment on, so that it is ended even if nobody waits for it any more. */
  private WorkerProcess begun(Process process, Consumer<WorkerProcess> whenEnded) {
    WorkerProcess worker =
        new WorkerProcess(
            process,
            ended -> {
              workers.remove(ended);
              if (ended.hasDeserted()) {
                LOG.warn("A studio worker has ended by itself, or broke the protocol");
              }
              whenEnded.accept(ended);
            });
    workers.add(worker);
    if (!worker.isAlive()) {
      workers.remove(worker);
    }
    return worker;
  }

  private WorkerProcess ready(WorkerProcess worker) throws IOException, InterruptedException {
    try {
      if (closed) {
        throw new IOException("the studio is closed");
      }
      worker.awaitReady(settings.startLimit());
      return worker;
    } catch (InterruptedException stopped) {
      worker.close();
      throw stopped;
    } catch (IOException notReady) {
      worker.close();
      throw new IOException(notReady.getMessage() + ", exit code " + worker.exitCode(), notReady);
    }
  }

  /** Ends every worker and waits until they are gone; no further one is started. */
  @Override
  public void close() {
    closed = true;
    starter.shutdown();
    awaitTheLast();
    workers.forEach(WorkerLauncher::end);
  }

  private void awaitTheLast() {
    try {
      if (!starter.awaitTermination(SECONDS_TO_START_A_PROCESS, TimeUnit.SECONDS)) {
        starter.shutdownNow();
      }
    } catch (InterruptedException now) {
      starter.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private static void end(WorkerProcess worker) {
    try {
      worker.close();
    } catch (IllegalStateException stillThere) {
      LOG.error("A studio worker could not be ended: process {}", worker.pid(), stillThere);
    }
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
