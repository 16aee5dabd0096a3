package app.dreamimage.storage.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.storage.database.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WorkScheduleTest {

  private static final long MOST_SECONDS = 30;

  private final BlockingQueue<GenerationId> painted = new LinkedBlockingQueue<>();
  private final Semaphore sweeps = new Semaphore(0);
  private WorkSchedule schedule;

  static List<TestDatabase> databases() {
    return TestDatabase.both();
  }

  @AfterEach
  void stop() {
    if (schedule != null) {
      schedule.stop();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void it_sweeps_at_the_start_and_again_when_it_is_asked_to(TestDatabase database)
      throws InterruptedException {
    schedule = Schedules.over(database.emptied(), painted::add, sweeps::release);
    schedule.start();
    assertTrue(sweeps.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS));
    schedule.stop();

    schedule = Schedules.over(database, painted::add, sweeps::release);
    schedule.start();
    assertTrue(sweeps.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void a_sweep_does_not_wait_behind_a_painting(TestDatabase database) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch swept = new CountDownLatch(1);
    schedule =
        Schedules.over(
            database.emptied(),
            id -> {
              begun.countDown();
              await(swept);
              painted.add(id);
            },
            () -> {
              await(begun);
              swept.countDown();
            });
    schedule.start();
    GenerationId id = enqueued(database);
    assertEquals(id, painted.poll(MOST_SECONDS, TimeUnit.SECONDS));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Proves(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY)
  void a_sweep_does_not_wait_behind_mail(TestDatabase database) throws InterruptedException {
    CountDownLatch mailing = new CountDownLatch(1);
    CountDownLatch swept = new CountDownLatch(2);
    Semaphore mailed = new Semaphore(0);
    schedule =
        Schedules.over(
            database.emptied(),
            painted::add,
            () -> {
              await(mailing);
              swept.countDown();
              sweeps.release();
            },
            Optional.of(
                () -> {
                  mailing.countDown();
                  await(swept);
                  mailed.release();
                }));
    schedule.start();
    assertTrue(sweeps.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS));
    assertEquals(0, mailed.availablePermits());
    do {
      schedule.sweepNow();
    } while (!mailed.tryAcquire(1, TimeUnit.SECONDS));
    assertEquals(0, swept.getCount());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void a_failing_sweep_is_done_again(TestDatabase database) throws InterruptedException {
    schedule =
        Schedules.over(
            database.emptied(),
            painted::add,
            () -> {
              sweeps.release();
              throw new IllegalStateException("a sweep that fails, on purpose");
            });
    schedule.start();
    assertTrue(sweeps.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS));
    schedule.stop();
    schedule = Schedules.over(database, painted::add, sweeps::release);
    schedule.start();
    assertTrue(sweeps.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void what_a_dead_process_had_begun_is_taken_up(TestDatabase database) throws Exception {
    GenerationId id = enqueued(database.emptied());
    claimForAProcessThatDied(database, id, Instant.now().minus(Duration.ofSeconds(9)));
    schedule = Schedules.over(database, painted::add, sweeps::release);
    schedule.start();
    assertEquals(id, painted.poll(MOST_SECONDS, TimeUnit.SECONDS));
  }

  @Test
  void on_an_embedded_database_it_is_taken_up_at_once_because_nobody_else_can_have_it()
      throws Exception {
    TestDatabase database = TestDatabase.h2().emptied();
    GenerationId id = enqueued(database);
    claimForAProcessThatDied(database, id, Instant.now().plus(Duration.ofHours(1)));
    schedule = Schedules.over(database, painted::add, sweeps::release);
    schedule.start();
    assertNotNull(painted.poll(MOST_SECONDS, TimeUnit.SECONDS));
  }

  private static GenerationId enqueued(TestDatabase database) {
    GenerationId id = new GenerationId(Fresh.uuid());
    database.unitOfWork().run(() -> database.part(PaintingQueue.class).enqueue(id));
    return id;
  }

  private static void claimForAProcessThatDied(
      TestDatabase database, GenerationId id, Instant lastHeartbeat) throws Exception {
    try (Connection connection = database.connections().getConnection();
        PreparedStatement claim =
            connection.prepareStatement(
                """
                UPDATE painting_task SET picked = TRUE, picked_by = 'dead', last_heartbeat = ?
                WHERE task_instance = ?""")) {
      claim.setTimestamp(1, Timestamp.from(lastHeartbeat));
      claim.setString(2, id.value().toString());
      assertEquals(1, claim.executeUpdate());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("waited in vain");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
