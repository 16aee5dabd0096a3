package app.dreamimage.storage.schedule;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountBuilder;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.storage.database.TestDatabase;
import java.util.Arrays;
import java.util.concurrent.SynchronousQueue;

/** Measures a commit, and the time from queueing a painting to its beginning, on both databases. */
final class PaintingQueueBenchmark {

  private static final int ROUNDS = 400;

  private PaintingQueueBenchmark() {}

  public static void main(String[] arguments) throws InterruptedException {
    for (TestDatabase database : TestDatabase.both()) {
      measure(database.emptied());
    }
    System.exit(0);
  }

  private static void measure(TestDatabase database) throws InterruptedException {
    SynchronousQueue<Long> begun = new SynchronousQueue<>();
    WorkSchedule schedule =
        Schedules.over(
            database,
            id -> {
              try {
                begun.put(System.nanoTime());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            () -> {});
    schedule.start();
    long[] commits = new long[ROUNDS];
    long[] latencies = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      database.part(Accounts.class).add(AccountBuilder.anAccount().build());
      commits[i] = System.nanoTime() - start;
      start = System.nanoTime();
      GenerationId id = new GenerationId(Fresh.uuid());
      database.unitOfWork().run(() -> database.part(PaintingQueue.class).enqueue(id));
      latencies[i] = begun.take() - start;
    }
    schedule.stop();
    report(database + ": one account committed  ", commits);
    report(database + ": queued until it begins ", latencies);
  }

  private static void report(String what, long[] nanos) {
    long[] warm = Arrays.copyOfRange(nanos, ROUNDS / 2, ROUNDS);
    Arrays.sort(warm);
    System.out.printf(
        "%s p50 %.2f ms, p99 %.2f ms, longest %.2f ms%n",
        what,
        warm[warm.length / 2] / 1e6,
        warm[warm.length * 99 / 100] / 1e6,
        warm[warm.length - 1] / 1e6);
  }
}
