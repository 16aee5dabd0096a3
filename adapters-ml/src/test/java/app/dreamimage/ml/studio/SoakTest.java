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
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.ml.picture.PhotoSamples;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * One worker of the product looks for faces in one photo after another: it must not grow. With
 * {@code -Ddream-image.jobs=10000} as long as an operator's busy day.
 */
@Timeout(36_000)
final class SoakTest {

  private static final int JOBS = Integer.getInteger("dream-image.jobs", 40);
  private static final int FIRST_JOBS = Math.max(10, JOBS / 20);
  private static final double MOST_GROWTH = 1.1;

  @Test
  void a_worker_does_not_grow_over_many_jobs() {
    StudioSettings settings =
        StudioSettings.forProgram(WorkerPrograms.class.getName(), "real")
            .withJobsPerWorker(JOBS + 1);
    try (ProcessStudio studio = ProcessStudio.open(settings)) {
      long before = 0;
      for (int job = 1; job <= JOBS; job++) {
        assertEquals(Outcome.refused(Reason.NO_FACE_FOUND), paint(studio));
        if (job == FIRST_JOBS) {
          before = studio.residentMegabytes().orElse(0);
        }
      }
      long after = studio.residentMegabytes().orElse(0);
      assumeTrue(before > 0, "SKIPPED: this system does not tell how much memory a process holds");
      assertTrue(
          after <= MOST_GROWTH * before,
          before + " MB after " + FIRST_JOBS + " jobs, " + after + " MB after " + JOBS);
    }
  }

  private static Outcome<?> paint(ProcessStudio studio) {
    return studio.paint(
        new ByteArrayInputStream(PhotoSamples.file("chelsea.png")),
        new PaintingOrder(
            Style.OIL, Framing.SQUARE, 512, 50, 7, 1, ArtworkFile.of(ImageFormat.PNG)),
        FacialDataAccess.inTheStudio(),
        new Unwatched());
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
