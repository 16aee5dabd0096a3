package app.dreamimage.rest.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RunningService;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Photos are taken in only while somebody sees to it that they go again. */
class ReadinessTest {

  @Test
  @Proves(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY)
  void the_service_is_ready_while_somebody_sweeps() {
    try (RunningService service = RunningService.start()) {
      assertNotNull(service.bean(PromisesIndicator.class));
      assertEquals(503, readiness(service).status(), "nobody has swept yet");

      service.backstage.useCases.sweepFacialData.handle();
      assertEquals(200, readiness(service).status());
      assertTrue(readiness(service).text().contains("overdueErasures"));

      service.backstage.storage.clock.advance(Duration.ofMinutes(5));
      assertEquals(503, readiness(service).status(), "nobody has swept lately");
    }
  }

  private static Answer readiness(RunningService service) {
    return service.operator().get("//health/readiness");
  }
}
