package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever ends while whatever starts, there is one worker in the end, and it is the one given. */
@Timeout(60)
final class BenchTest {

  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final BlockingQueue<Launching> firsts = new LinkedBlockingQueue<>();
  private final BlockingQueue<Launching> successors = new LinkedBlockingQueue<>();
  private final Queue<WorkerProcess> started = new ConcurrentLinkedQueue<>();
  private final Bench bench =
      new Bench(
          whenEnded -> launch(firsts, whenEnded),
          whenEnded -> launch(successors, whenEnded),
          executor);

  @AfterEach
  void endAll() {
    bench.close();
    executor.shutdownNow();
    started.forEach(WorkerProcess::close);
  }

  @Test
  void a_successor_that_is_ready_before_the_next_first_one_keeps_the_place() throws Exception {
    WorkerProcess old = workerThatEndsWhileItsSuccessorStarts();
    WorkerProcess successor = successors.take().ready();
    awaitUntil(bench::isReady);
    WorkerProcess late = firsts.take().ready();

    awaitUntil(() -> !late.isAlive());
    assertSame(successor, bench.take().get());
    bench.giveBack();
    assertEquals(1, alive());
    assertTrue(!old.isAlive());
  }

  @Test
  void a_first_one_that_is_ready_before_the_successor_makes_room_for_it() throws Exception {
    workerThatEndsWhileItsSuccessorStarts();
    WorkerProcess next = firsts.take().ready();
    awaitUntil(bench::isReady);
    WorkerProcess successor = successors.take().ready();

    awaitUntil(() -> !next.isAlive());
    assertSame(successor, bench.take().get());
    bench.giveBack();
    assertEquals(1, alive());
  }

  @Test
  void after_such_a_race_a_worker_that_ends_is_followed_by_one_that_lives() throws Exception {
    workerThatEndsWhileItsSuccessorStarts();
    WorkerProcess successor = successors.take().ready();
    awaitUntil(bench::isReady);
    firsts.take().ready();
    successor.close();

    WorkerProcess last = firsts.take().ready();
    for (int job = 0; job < 3; job++) {
      assertSame(last, bench.take().get());
      bench.giveBack();
    }
    assertTrue(bench.isReady());
    awaitUntil(() -> alive() == 1);
  }

  @Test
  void what_ends_again_and_again_without_painting_is_started_when_it_is_needed() throws Exception {
    bench.begin();
    for (int i = 0; i < 3; i++) {
      WorkerProcess worker = firsts.take().ready();
      awaitUntil(bench::isReady);
      worker.close();
      awaitUntil(() -> !bench.isReady());
    }

    assertEquals(null, firsts.poll(200, TimeUnit.MILLISECONDS));
    var needed = bench.take();
    assertSame(firsts.take().ready(), needed.get());
  }

  /** A worker ends after its successor was asked for; that and the next first one are starting. */
  private WorkerProcess workerThatEndsWhileItsSuccessorStarts()
      throws InterruptedException, ExecutionException {
    bench.begin();
    WorkerProcess old = firsts.take().ready();
    assertSame(old, bench.take().get());
    old.countJob();
    bench.renew();
    awaitUntil(() -> !successors.isEmpty());
    old.close();
    bench.giveBack();
    awaitUntil(() -> !firsts.isEmpty());
    return old;
  }

  private long alive() {
    return started.stream().filter(WorkerProcess::isAlive).count();
  }

  private WorkerProcess launch(BlockingQueue<Launching> waiting, Consumer<WorkerProcess> whenEnded)
      throws IOException, InterruptedException {
    Launching launching = new Launching(whenEnded, new CompletableFuture<>());
    waiting.add(launching);
    try {
      return launching.worker.get();
    } catch (ExecutionException notStarted) {
      throw new IOException(notStarted);
    }
  }

  private static void awaitUntil(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
    }
  }

  /** A worker on its way: a process that does nothing, ready when it is told so. */
  private final class Launching {

    private final Consumer<WorkerProcess> whenEnded;
    private final CompletableFuture<WorkerProcess> worker;

    Launching(Consumer<WorkerProcess> whenEnded, CompletableFuture<WorkerProcess> worker) {
      this.whenEnded = whenEnded;
      this.worker = worker;
    }

    WorkerProcess ready() {
      try {
        Process process = new ProcessBuilder("sleep", "120").start();
        WorkerProcess ready = new WorkerProcess(process, whenEnded);
        started.add(ready);
        worker.complete(ready);
        return ready;
      } catch (IOException noSuchProgram) {
        throw new IllegalStateException(noSuchProgram);
      }
    }
  }
}
