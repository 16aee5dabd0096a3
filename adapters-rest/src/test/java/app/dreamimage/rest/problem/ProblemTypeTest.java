package app.dreamimage.rest.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.policy.RefusalText;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RunningService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypeTest {

  /** Clients rely on these: a slug that changes its status breaks them. */
  private static final Map<Integer, Set<Reason>> STATUSES =
      Map.of(
          400,
              Set.of(
                  Reason.PHOTO_EMPTY,
                  Reason.UPLOAD_CUT_OFF,
                  Reason.PURPOSE_NEEDS_NO_CONSENT,
                  Reason.PURPOSE_NOT_OBJECTABLE),
          401, Set.of(Reason.CREDENTIALS_WRONG),
          404, Set.of(Reason.NOT_THERE, Reason.SENDER_UNKNOWN, Reason.RECIPIENT_UNKNOWN),
          410, Set.of(Reason.PHOTO_GONE, Reason.EXPORT_ABANDONED),
          413, Set.of(Reason.PHOTO_TOO_LARGE),
          415, Set.of(Reason.PHOTO_KIND_UNKNOWN, Reason.PHOTO_CODING_UNKNOWN),
          429, Set.of(Reason.TOO_MANY_WAITING),
          503, Set.of(Reason.QUEUE_FULL));

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_reason_is_told_in_the_words_that_are_used_everywhere(Reason reason) {
    ProblemType type = RefusalProblems.typeOf(reason);

    assertEquals(RefusalText.of(reason), type.detail());
    assertTrue(type.status() == 503 || type.status() / 100 == 4);
    STATUSES.forEach(
        (status, reasons) ->
            assertEquals(reasons.contains(reason), type.status() == status, reason::name));
  }

  @Test
  void every_type_leads_to_its_explanation() {
    List<ProblemType> all = ProblemTypes.all();
    assertEquals(Reason.values().length + RequestProblem.values().length, all.size());
    assertEquals(all.size(), all.stream().map(ProblemType::slug).distinct().count());
    for (ProblemType type : all) {
      Answer explained = service.visitor().get("/" + type.uri()).expect(200);
      assertEquals(Set.of("type", "status", "title", "advice"), explained.fields());
      assertEquals(type.title(), explained.text("title"));

      Answer read = service.visitor().with("Accept", "text/html").get("/" + type.uri());
      assertEquals(200, read.status());
      assertTrue(read.header("Content-Type").startsWith("text/html"));
      assertTrue(read.text().contains("<h1>" + type.title() + "</h1>"));
    }
  }

  @Test
  void a_browser_that_follows_a_type_gets_a_page() {
    Answer page =
        service
            .visitor()
            .with("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .get("//problems/no-face-found");

    assertTrue(page.expect(200).header("Content-Type").startsWith("text/html"));
    assertFalse(page.text().contains("<script"));
  }

  @Test
  void what_is_no_type_is_not_there() {
    service.visitor().get("//problems/nonsense").expectProblem(404, "not-there");
    service.visitor().get("//problems/%3Cscript%3E").expectProblem(404, "not-there");
  }
}
