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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The studio in processes of its own: each worker paints one photo at a time, isolated as far as
 * the system allows, and is killed when it hangs, lies or is called off. For any number of threads.
 */
@Enforces({Clause.FACES_ARE_PROCESSED_IN_ISOLATION, Clause.CONTROL_OVER_FACIAL_PROCESSING})
public final class ProcessStudio implements Studio, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ProcessStudio.class);

  private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(30);
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

  /** Beside the heap: the program, the native libraries and what they calculate in. */
  private static final int GROWN_MEGABYTES = 400;

  private final StudioSettings settings;
  private final Isolation isolation;
  private final StudioFolder folder;
  private final WorkerLauncher launcher;
  private final ExecutorService executor =
      Executors.newCachedThreadPool(work -> daemon("studio", work));
  private final List<Bench> benches = new ArrayList<>();
  private final BlockingQueue<Bench> free = new LinkedBlockingQueue<>();
  private volatile boolean closed;

  private ProcessStudio(
      StudioSettings settings, Isolation isolation, WorkerLauncher launcher, StudioFolder folder) {
    this.settings = settings;
    this.isolation = isolation;
    this.folder = folder;
    this.launcher = launcher;
  }

  /**
   * Opens a studio. Its workers start in the background; the first paintings wait for them. Those
   * that are idle are asked every half minute whether they are still there.
   *
   * @throws UncheckedIOException if no temporary folder can be made
   * @throws IllegalStateException if complete isolation is required and the system does not allow
   *     it; the message tells an operator what to do
   */
  public static ProcessStudio open(StudioSettings settings) {
    return open(settings, Rounds.every(BETWEEN_ROUNDS));
  }

  /** The same, looking after idle workers at other times. */
  static ProcessStudio open(StudioSettings settings, Rounds rounds) {
    try {
      Files.createDirectories(settings.natives());
      StudioFolder folder = StudioFolder.inTemporaryFolder();
      Enclosure strictest;
      Isolation isolation;
      try {
        Enclosures enclosures = new Enclosures(settings, folder.path());
        strictest = enclosures.strictest();
        isolation = enclosures.isolation(strictest);
        isolation.meet(settings.isolation());
      } catch (RuntimeException notToBe) {
        folder.close();
        throw notToBe;
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
              settings,
              isolation,
              new WorkerLauncher(
                  settings, isolation, new WorkerCommand(settings, strictest, folder.path())),
              folder);
      for (int i = 0; i < settings.workers(); i++) {
        Bench bench =
            new Bench(studio.launcher::launch, studio.launcher::launchBeside, studio.executor);
        studio.benches.add(bench);
        studio.free.add(bench);
        bench.begin();
      }
      studio.executor.execute(() -> studio.goRound(rounds));
      return studio;
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }

  /** The most memory that a worker holds now, in megabytes, where the system tells. */
  OptionalLong residentMegabytes() {
    return launcher.residentMegabytes();
  }

  /** What keeps the workers from the rest of the machine. */
  public Isolation isolation() {
    return isolation;
  }

  /** Whether it can paint, for health. */
  public StudioCondition condition() {
    int ready = (int) benches.stream().filter(Bench::isReady).count();
    return new StudioCondition(benches.size(), ready, launcher.trouble());
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
    Future<WorkerProcess> starting = bench.take();
    try {
      while (!starting.isDone()) {
        if (closed || watch.isCalledOff()) {
          return Outcome.refused(closed ? Reason.STUDIO_STOPPED : Reason.CALLED_OFF);
        }
        await(starting);
      }
      WorkerProcess worker = starting.get();
      Outcome<List<Artwork>> outcome =
          new PaintingJob(
                  worker, order, watch, settings.timeLimit().multipliedBy(order.variations()))
              .run(photo, executor);
      if (worker.countJob() >= settings.jobsPerWorker() || hasGrown(worker)) {
        bench.renew();
      }
      return outcome;
    } catch (ExecutionException cannotStart) {
      return Outcome.refused(Reason.STUDIO_STOPPED);
    } finally {
      bench.giveBack();
    }
  }

  private void goRound(Rounds rounds) {
    try {
      while (!closed) {
        rounds.awaitNext();
        for (Bench bench : benches) {
          // One that is not there paints, which is an answer too.
          if (free.remove(bench)) {
            try {
              lookAfter(bench);
            } catch (RuntimeException unexpected) {
              // The next bench and the next round have to come all the same.
              LOG.error("An idle studio worker could not be looked after", unexpected);
            } finally {
              free.add(bench);
            }
          }
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Kills a worker that does not answer, and starts one where there is none. */
  private void lookAfter(Bench bench) throws InterruptedException {
    Future<WorkerProcess> starting = bench.take();
    try {
      if (starting.isDone()) {
        WorkerProcess worker = starting.get();
        if (worker.isAlive() && !answers(worker)) {
          LOG.warn("An idle studio worker did not answer and is replaced");
          worker.close();
        }
      }
    } catch (ExecutionException cannotStart) {
      // It was told when it happened, and the next round tries again.
    } finally {
      bench.giveBack();
    }
  }

  /** Whether it answers; one that does not even read the question does not. */
  private boolean answers(WorkerProcess worker) throws InterruptedException {
    Future<Boolean> answer = executor.submit(() -> worker.answers(LONGEST_SILENCE));
    try {
      return answer.get(LONGEST_SILENCE.plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException none) {
      return false;
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

  /** Ends every worker and waits until they are gone. */
  @Override
  public void close() {
    closed = true;
    benches.forEach(Bench::close);
    launcher.close();
    executor.shutdownNow();
    folder.close();
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
