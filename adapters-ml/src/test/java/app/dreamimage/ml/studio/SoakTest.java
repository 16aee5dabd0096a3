package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.ml.picture.PhotoSamples;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * The product's own worker gets one photo after another, for seconds, or with {@code
 * -Ddream-image.jobs=10000} as long as an operator's busy day. Of ten photos one is painted; in the
 * others the face is found and too small, which takes a tenth of the time.
 */
@Timeout(36_000)
final class SoakTest {

  private static final int JOBS = Integer.getInteger("dream-image.jobs", 40);
  private static final int PAINTED_OF = 10;
  private static final int FIRST_JOBS = Math.max(10, JOBS / 20);
  private static final double MOST_GROWTH = 1.1;
  private static final int JOBS_AMONG_KILLS = Math.max(6, JOBS / 100);
  private static final long SEED = Long.getLong("dream-image.seed", 20_261_123);

  /** A face and little around it: few places to look for others. */
  private static final byte[] PORTRAIT = portrait(1);

  private static final byte[] SMALL_PORTRAIT = portrait(0.4);

  @Test
  void a_worker_does_not_grow_over_many_jobs(TestReporter reporter) {
    StudioSettings settings =
        StudioSettings.forProgram(WorkerPrograms.class.getName(), "real")
            .withJobsPerWorker(JOBS + 1);
    try (ProcessStudio studio = ProcessStudio.open(settings)) {
      long before = 0;
      assertEquals(Optional.empty(), paint(studio, PORTRAIT, new Unwatched()));
      Set<Long> worker = workers();
      for (int job = 2; job <= JOBS; job++) {
        if (job % PAINTED_OF == 0) {
          assertEquals(Optional.empty(), paint(studio, PORTRAIT, new Unwatched()), "job " + job);
        } else {
          assertEquals(
              Optional.of(Reason.FACE_TOO_SMALL),
              paint(studio, SMALL_PORTRAIT, new Unwatched()),
              "job " + job);
        }
        if (job == FIRST_JOBS) {
          before = studio.residentMegabytes().orElse(0);
        }
      }
      long after = studio.residentMegabytes().orElse(0);
      assertEquals(worker, workers(), "no worker was replaced");
      assumeTrue(before > 0, "SKIPPED: this system does not tell how much memory a process holds");
      String figures = before + " MB after " + FIRST_JOBS + " jobs, " + after + " MB after " + JOBS;
      reporter.publishEntry("resident memory of a worker", figures);
      assertTrue(after <= MOST_GROWTH * before, figures);
    }
  }

  @Test
  @Proves(Clause.FACES_ARE_PROCESSED_IN_ISOLATION)
  void a_worker_killed_at_any_moment_costs_the_job_in_hand_and_no_other(TestReporter reporter) {
    Random random = new Random(SEED);
    int killed = 0;
    try (ProcessStudio studio =
        ProcessStudio.open(StudioSettings.forProgram(WorkerPrograms.class.getName(), "real"))) {
      for (int job = 1; job <= JOBS_AMONG_KILLS; job++) {
        KilledAt watch = new KilledAt(random.nextInt(2) == 0 ? 2 : random.nextDouble());
        Optional<Reason> refusal = paint(studio, PORTRAIT, watch);
        killed += watch.killed ? 1 : 0;
        assertEquals(
            watch.killed ? Optional.of(Reason.STUDIO_STOPPED) : Optional.empty(),
            refusal,
            "job " + job);
      }
    }
    reporter.publishEntry("workers killed", killed + " in " + JOBS_AMONG_KILLS + " jobs");
    assertTrue(killed > 0 && killed < JOBS_AMONG_KILLS, killed + " were killed");
  }

  /** Why there is no artwork; nothing if there is one. */
  private static Optional<Reason> paint(ProcessStudio studio, byte[] photo, PaintingWatch watch) {
    return studio
        .paint(
            new ByteArrayInputStream(photo),
            new PaintingOrder(
                Style.OIL, Framing.PORTRAIT, 512, 50, 7, 1, ArtworkFile.of(ImageFormat.JPEG)),
            FacialDataAccess.inTheStudio(),
            watch)
        .fold(artwork -> Optional.empty(), refusal -> Optional.of(refusal.reason()));
  }

  private static byte[] portrait(double scale) {
    BufferedImage crop = PhotoSamples.image("astronaut.png").getSubimage(160, 0, 128, 256);
    int width = (int) (crop.getWidth() * scale);
    int height = (int) (crop.getHeight() * scale);
    BufferedImage portrait = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = portrait.createGraphics();
    drawing.drawImage(crop.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
    drawing.dispose();
    return PhotoSamples.encoded(portrait, "png");
  }

  private static Set<Long> workers() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }

  private static class Unwatched implements PaintingWatch {
    @Override
    public void progressed(PaintingProgress progress) {
      assertTrue(progress.fraction() <= 1);
    }

    @Override
    public boolean isCalledOff() {
      return false;
    }
  }

  /** Kills every worker once the painting has come so far; the first time only. */
  private static final class KilledAt extends Unwatched {
    private final double fraction;
    private boolean killed;

    KilledAt(double fraction) {
      this.fraction = fraction;
    }

    @Override
    public void progressed(PaintingProgress progress) {
      super.progressed(progress);
      if (!killed && progress.fraction() >= fraction) {
        killed = true;
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      }
    }
  }
}
