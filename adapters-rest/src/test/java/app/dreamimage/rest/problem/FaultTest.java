package app.dreamimage.rest.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.LogWatch;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A fault is told to the person by a number, and to the log without what it was about. */
class FaultTest {

  @Test
  void a_fault_is_found_in_the_log_by_its_number_and_says_nothing_about_anybody() {
    try (RunningService service = RunningService.start()) {
      Visitor person = service.person();
      String secret = LogWatch.secret("value 'somebody-8841@example.org' in row 7");
      service.backstage.disturbance.fail(
          "of", new IllegalStateException(secret, new IllegalArgumentException(secret)));

      Answer fault = person.get("/generations").expectProblem(500, "fault");

      assertEquals(Set.of("type", "title", "status", "detail", "instance"), fault.fields());
      String instance = fault.text("instance");
      assertTrue(instance.startsWith("urn:uuid:"));
      List<String> lines =
          LogWatch.linesOf(FaultHandler.class.getName()).stream()
              .filter(line -> line.contains(instance.substring("urn:uuid:".length())))
              .toList();
      assertEquals(1, lines.size());
      assertTrue(lines.get(0).contains("Caused by: java.lang.IllegalArgumentException"));
      assertTrue(lines.get(0).contains("\tat app.dreamimage."));
      assertFalse(LogWatch.tellsASecret(lines.get(0)));
    }
  }
}
