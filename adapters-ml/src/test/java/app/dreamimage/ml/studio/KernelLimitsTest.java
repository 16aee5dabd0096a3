package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.generation.PaintingOrder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class KernelLimitsTest {

  private final StudioSettings settings = StudioSettings.forProgram("any");

  @Test
  void processor_time_suffices_for_every_job_with_all_of_its_variations() {
    Duration painting =
        settings
            .timeLimit()
            .multipliedBy((long) settings.jobsPerWorker() * PaintingOrder.MOST_VARIATIONS);

    assertEquals(
        painting.plus(settings.startLimit()).multipliedBy(WorkerCommand.PROCESSORS),
        KernelLimits.of(settings).processor());
  }

  @Test
  void no_dump_reaches_a_program_of_the_host() {
    assertTrue(KernelLimits.of(settings).words().contains("--core=1"));
  }
}
