package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.ml.picture.PhotoSamples;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Workers are there before they are needed, are replaced in time, and are looked after. */
@Timeout(60)
final class StudioPoolTest {

  private static final Rounds NONE = () -> TimeUnit.DAYS.sleep(1);
  private static final Duration A_MOMENT = Duration.ofMillis(5);

  @TempDir private Path folder;

  @Test
  void a_worker_that_has_served_long_enough_goes_when_its_successor_is_ready() throws Exception {
    StudioSettings settings = settings("quick").withJobsPerWorker(1);
    try (ProcessStudio studio = ProcessStudio.open(settings, NONE)) {
      assertEquals(Optional.empty(), paint(studio));
      ProcessHandle first = workerOf(studio);
      assertEquals(Optional.empty(), paint(studio));
      first.onExit().get(30, TimeUnit.SECONDS);
      assertEquals(Optional.empty(), paint(studio));
      assertFalse(workers().contains(first));
    }
  }

  @Test
  void no_job_waits_for_a_successor_however_long_that_takes_to_start() {
    StudioSettings settings =
        settings("only-the-first-is-ready", folder.resolve("started").toString())
            .withJobsPerWorker(1)
            .withIsolation(IsolationDemand.OFF);
    try (ProcessStudio studio = ProcessStudio.open(settings, NONE)) {
      assertEquals(Optional.empty(), paint(studio));
      assertEquals(Optional.empty(), paint(studio));
      assertEquals(Optional.empty(), paint(studio));
      assertEquals(1, studio.condition().ready());
      assertTrue(workers().size() <= 2, "one successor at a time");
    }
  }

  @Test
  void an_idle_worker_that_answers_is_left_alone() throws Exception {
    HandDrivenRounds rounds = new HandDrivenRounds();
    try (ProcessStudio studio = ProcessStudio.open(settings("quick"), rounds)) {
      assertEquals(Optional.empty(), paint(studio));
      Set<ProcessHandle> before = workers();
      rounds.next();
      rounds.next();
      assertEquals(Optional.empty(), paint(studio));
      rounds.next();
      assertEquals(before, workers());
    }
  }

  @Test
  void an_idle_worker_that_does_not_answer_is_killed_and_replaced() throws Exception {
    HandDrivenRounds rounds = new HandDrivenRounds();
    StudioSettings settings =
        settings("only-the-first-hangs", folder.resolve("started").toString())
            .withIsolation(IsolationDemand.OFF);
    try (ProcessStudio studio = ProcessStudio.open(settings, rounds)) {
      ProcessHandle hanging = workerOf(studio);
      rounds.next();
      assertFalse(hanging.isAlive());
      assertEquals(Optional.empty(), paint(studio));
      assertNotEquals(Set.of(hanging), workers());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void an_idle_worker_that_does_not_even_read_the_question_is_killed_and_replaced()
      throws Exception {
    HandDrivenRounds rounds = new HandDrivenRounds();
    StudioSettings settings =
        settings("only-the-first-cannot-be-asked", folder.resolve("started").toString())
            .withIsolation(IsolationDemand.OFF);
    try (ProcessStudio studio = ProcessStudio.open(settings, rounds)) {
      ProcessHandle deaf = workerOf(studio);
      rounds.next();
      assertFalse(deaf.isAlive());
      assertEquals(Optional.empty(), paint(studio));
    }
  }

  @Test
  void a_studio_that_cannot_start_workers_says_why_until_it_can() throws Exception {
    HandDrivenRounds rounds = new HandDrivenRounds();
    Path permission = folder.resolve("permission");
    StudioSettings settings =
        settings("ready-if-there-is", permission.toString()).withIsolation(IsolationDemand.OFF);
    try (ProcessStudio studio = ProcessStudio.open(settings, rounds)) {
      assertEquals(Optional.of(Reason.STUDIO_STOPPED), paint(studio));
      assertTrue(studio.condition().isUnable());
      assertEquals(Optional.of("it has ended, exit code 70"), studio.condition().trouble());
      Files.createFile(permission);
      rounds.next();
      workerOf(studio);
      assertFalse(studio.condition().isUnable());
      assertEquals(Optional.empty(), studio.condition().trouble());
      assertEquals(Optional.empty(), paint(studio));
    }
  }

  private static StudioSettings settings(String... program) {
    String[] words = new String[program.length + 1];
    words[0] = WorkerPrograms.class.getName();
    System.arraycopy(program, 0, words, 1, program.length);
    return StudioSettings.forProgram(words);
  }

  /** Why there is no artwork; nothing if there is one. */
  private static Optional<Reason> paint(ProcessStudio studio) {
    return studio
        .paint(
            new ByteArrayInputStream(PhotoSamples.file("astronaut.png")),
            new PaintingOrder(
                Style.OIL, Framing.SQUARE, 512, 50, 7, 1, ArtworkFile.of(ImageFormat.PNG)),
            FacialDataAccess.inTheStudio(),
            new Unwatched())
        .fold(artwork -> Optional.empty(), refusal -> Optional.of(refusal.reason()));
  }

  /** The only process of a studio of one worker, once that is ready. */
  private static ProcessHandle workerOf(ProcessStudio studio) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (studio.condition().ready() == 0 && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(A_MOMENT.toNanos());
    }
    return workers().iterator().next();
  }

  private static Set<ProcessHandle> workers() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .collect(Collectors.toSet());
  }

  private static final class Unwatched implements PaintingWatch {
    @Override
    public void progressed(PaintingProgress progress) {
      assertTrue(progress.fraction() <= 1);
    }

    @Override
    public boolean isCalledOff() {
      return false;
    }
  }
}
