package app.dreamimage.rest.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.generation.StudioState;
import app.dreamimage.rest.service.RunningService;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Operators learn that nothing can be painted; nobody else is turned away for it. */
class StudioHealthTest {

  @Test
  void a_studio_that_cannot_paint_is_down_with_its_reason_and_the_service_stays_ready() {
    try (RunningService service = RunningService.start()) {
      service.backstage.useCases.sweepFacialData.handle();
      assertNotNull(service.bean(ServiceHealth.class));
      assertFalse(service.operator().get("//health").expect(200).text().contains("DOWN"));

      service.backstage.studioState = new StudioState(2, 0, Optional.of("there is no Java here"));
      String health = service.operator().get("//health").expect(200).text();
      assertTrue(health.contains("\"status\":\"WARNING\""), health);
      assertTrue(health.contains("\"status\":\"DOWN\""), health);
      assertTrue(health.contains("there is no Java here"), health);
      service.operator().get("//health/readiness").expect(200);
      service.operator().get("//health/liveness").expect(200);

      service.backstage.studioState = new StudioState(2, 0, Optional.empty());
      assertFalse(service.operator().get("//health").expect(200).text().contains("DOWN"));
    }
  }
}
