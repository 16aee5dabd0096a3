package app.dreamimage.ml.studio;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Studio;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The studio in processes of its own: each worker paints one photo at a time, isolated as far as
 * the system allows, and is killed when it hangs, lies or is called off. For any number of threads.
 */
@Enforces({Clause.FACES_ARE_PROCESSED_IN_ISOLATION, Clause.CONTROL_OVER_FACIAL_PROCESSING})
public final class ProcessStudio implements Studio, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ProcessStudio.class);

  /** Beside the heap: the program, the native libraries and what they calculate in. */
  private static final int GROWN_MEGABYTES = 400;

  private final StudioSettings settings;
  private final Isolation isolation;
  private final Path folder;
  private final WorkerCommand command;
  private final ExecutorService executor;

  /** Starts all workers, since each of them dies with the thread that started it. */
  private final ExecutorService launcher;

  private final List<Bench> benches = new ArrayList<>();
  private final BlockingQueue<Bench> free = new LinkedBlockingQueue<>();
  private final Set<WorkerProcess> workers = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private ProcessStudio(
      StudioSettings settings, Isolation isolation, WorkerCommand command, Path folder) {
    this.settings = settings;
    this.isolation = isolation;
    this.folder = folder;
    this.command = command;
    this.executor = Executors.newCachedThreadPool(work -> daemon("studio", work));
    this.launcher = Executors.newSingleThreadExecutor(work -> daemon("studio-launcher", work));
  }

  /**
   * Opens a studio. Its workers start in the background; the first paintings wait for them.
   *
   * @throws UncheckedIOException if no temporary folder can be made
   * @throws IllegalStateException if complete isolation is required and the system does not allow
   *     it; the message tells an operator what to do
   */
  public static ProcessStudio open(StudioSettings settings) {
    try {
      Files.createDirectories(settings.natives());
      Path folder = Files.createTempDirectory("dream-image-studio");
      Enclosures enclosures = new Enclosures(settings, folder);
      Enclosure strictest = enclosures.strictest();
      Isolation isolation = enclosures.isolation(strictest);
      try {
        isolation.meet(settings.isolation());
      } catch (IllegalStateException tooWeak) {
        Files.delete(folder);
        throw tooWeak;
      }
      if (isolation.isComplete()) {
        LOG.info("The studio's isolation, by {}: {}", isolation.means(), isolation.summary());
      } else {
        LOG.warn(
            "The studio is NOT completely isolated ({}): {}. {}",
            settings.isolation(),
            isolation.summary(),
            Isolation.ADVICE);
      }
      ProcessStudio studio =
          new ProcessStudio(
              settings, isolation, new WorkerCommand(settings, strictest, folder), folder);
      for (int i = 0; i < settings.workers(); i++) {
        Bench bench = new Bench(studio::launch, studio.executor);
        studio.benches.add(bench);
        studio.free.add(bench);
        bench.begin();
      }
      return studio;
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }

  /** The most memory that a worker holds now, in megabytes, where the system tells. */
  OptionalLong residentMegabytes() {
    return workers.stream()
        .map(WorkerProcess::residentMegabytes)
        .flatMapToLong(OptionalLong::stream)
        .max();
  }

  /** What keeps the workers from the rest of the machine. */
  public Isolation isolation() {
    return isolation;
  }

  /** How many workers could begin or are painting now, for health. */
  public int workersAlive() {
    return (int) benches.stream().filter(Bench::isReady).count();
  }

  @Override
  public Outcome<List<Artwork>> paint(
      InputStream photo, PaintingOrder order, FacialDataAccess access, PaintingWatch watch) {
    requireNonNull(access, "access");
    try {
      Bench bench = null;
      while (bench == null) {
        if (closed || watch.isCalledOff()) {
          return Outcome.refused(closed ? Reason.STUDIO_STOPPED : Reason.CALLED_OFF);
        }
        bench = free.poll(PaintingJob.GLANCE.toMillis(), TimeUnit.MILLISECONDS);
      }
      try {
        return paintAt(bench, photo, order, watch);
      } finally {
        free.add(bench);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Outcome.refused(Reason.STUDIO_STOPPED);
    }
  }

  private Outcome<List<Artwork>> paintAt(
      Bench bench, InputStream photo, PaintingOrder order, PaintingWatch watch)
      throws InterruptedException {
    Future<WorkerProcess> starting = bench.worker();
    while (!starting.isDone()) {
      if (closed || watch.isCalledOff()) {
        return Outcome.refused(closed ? Reason.STUDIO_STOPPED : Reason.CALLED_OFF);
      }
      await(starting);
    }
    try {
      WorkerProcess worker = starting.get();
      Outcome<List<Artwork>> outcome =
          new PaintingJob(
                  worker, order, watch, settings.timeLimit().multipliedBy(order.variations()))
              .run(photo, executor);
      if (worker.countJob() >= settings.jobsPerWorker() || hasGrown(worker)) {
        worker.close();
      }
      return outcome;
    } catch (ExecutionException cannotStart) {
      LOG.error("A studio worker cannot be started: {}", String.valueOf(cannotStart.getCause()));
      return Outcome.refused(Reason.STUDIO_STOPPED);
    }
  }

  /** Whether it holds so much more than its heap that something must be leaking. */
  private boolean hasGrown(WorkerProcess worker) {
    return worker.residentMegabytes().orElse(0) > settings.heapMegabytes() + GROWN_MEGABYTES;
  }

  private static void await(Future<WorkerProcess> starting) throws InterruptedException {
    try {
      starting.get(PaintingJob.GLANCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException lookedAtNext) {
      // The caller asks again, and finds out which.
    }
  }

  private WorkerProcess launch(Consumer<WorkerProcess> whenEnded)
      throws IOException, InterruptedException {
    try {
      return ready(start(), whenEnded);
    } catch (IOException notReady) {
      if (!isolation.barriers().contains(Barrier.WRITING) || closed) {
        throw notReady;
      }
      // A worker that may write no file cannot unpack its own libraries the first time.
      command.unpack();
      return ready(start(), whenEnded);
    }
  }

  private Process start() throws IOException, InterruptedException {
    try {
      return launcher.submit(() -> command.start()).get();
    } catch (ExecutionException | RejectedExecutionException notStarted) {
      throw new IOException("no process could be started", notStarted);
    }
  }

  private WorkerProcess ready(Process process, Consumer<WorkerProcess> whenEnded)
      throws IOException, InterruptedException {
    WorkerProcess worker =
        new WorkerProcess(
            process,
            ended -> {
              workers.remove(ended);
              whenEnded.accept(ended);
            });
    workers.add(worker);
    try {
      if (closed) {
        throw new IOException("the studio is closed");
      }
      worker.awaitReady(settings.startLimit());
      return worker;
    } catch (IOException | InterruptedException notReady) {
      worker.close();
      throw notReady;
    }
  }

  /** Ends every worker and waits until they are gone. */
  @Override
  public void close() {
    closed = true;
    benches.forEach(Bench::close);
    workers.forEach(WorkerProcess::close);
    executor.shutdownNow();
    launcher.shutdownNow();
    try {
      Files.deleteIfExists(folder);
    } catch (IOException notEmpty) {
      LOG.warn("The studio's temporary folder could not be removed");
    }
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
