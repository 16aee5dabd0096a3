package app.dreamimage.rest.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.TreeHash;
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

  @Test
  @Proves(Clause.SECURITY_IS_AUDITED)
  void a_trail_that_was_cut_off_shows_in_the_health_report_and_the_service_stays_ready() {
    try (RunningService service = RunningService.start()) {
      assertNotNull(service.bean(AuditTrailIndicator.class));
      service.backstage.useCases.sweepFacialData.handle();
      service.backstage.useCases.signTreeHead.handle();
      assertFalse(service.operator().get("//health").expect(200).text().contains("WARNING"));

      InMemoryStorage storage = service.backstage.storage;
      String head = new Checkpoint(storage.signer.key().name(), 1_000, TreeHash.ofNothing()).text();
      storage.keptHead.keep(SignedNote.sign(head, storage.signer).toString());
      service.backstage.useCases.signTreeHead.handle();

      Answer health = service.operator().get("//health").expect(200);
      assertTrue(health.text().contains("WARNING"), health.text());
      assertTrue(
          health.text().contains("Stored heads bear out the first 0 entries"), health.text());
      assertEquals(200, readiness(service).status());
    }
  }

  private static Answer readiness(RunningService service) {
    return service.operator().get("//health/readiness");
  }
}
