package app.dreamimage.rest.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import io.micronaut.json.tree.JsonNode;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentTest {

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static JsonNode faceAnalysis(Answer consents) {
    for (JsonNode purpose : consents.json().get("purposes").values()) {
      if (purpose.get("purpose").getStringValue().equals("FACE_ANALYSIS")) {
        return purpose;
      }
    }
    throw new AssertionError(consents.text());
  }

  @Test
  void nothing_is_agreed_to_at_first() {
    Answer consents = service.person().get("/me/consents").expect(200);

    assertEquals(Set.of("policyVersion", "purposes", "history"), consents.fields());
    assertEquals("1.0", consents.text("policyVersion"));
    assertEquals(Purpose.values().length, consents.json().get("purposes").size());
    assertTrue(consents.text().contains("\"history\":[]"), consents::text);
    JsonNode purpose = faceAnalysis(consents);
    assertEquals(Set.of("purpose", "basis", "needsConsent", "state"), Answer.fieldsOf(purpose));
    assertEquals("EXPLICIT_CONSENT", purpose.get("basis").getStringValue());
    assertTrue(purpose.get("needsConsent").getBooleanValue());
    assertEquals("NEVER_GIVEN", purpose.get("state").getStringValue());
  }

  @Test
  void consent_is_given_and_withdrawn_and_both_are_remembered() {
    Visitor person = service.person();

    Answer given = person.consent(true).expect(200);
    assertEquals(Set.of("purpose", "granted", "wording", "decidedAt"), given.fields());
    assertEquals("true", given.text("granted"));
    JsonNode standing = faceAnalysis(person.get("/me/consents"));
    assertEquals("GIVEN", standing.get("state").getStringValue());
    assertEquals("1.0", standing.get("wording").getStringValue());

    assertEquals("false", person.consent(false).expect(200).text("granted"));
    Answer consents = person.get("/me/consents");
    assertEquals("WITHDRAWN", faceAnalysis(consents).get("state").getStringValue());
    JsonNode history = consents.json().get("history");
    assertEquals(2, history.size());
    assertTrue(history.get(1).get("granted").getBooleanValue(), "the newest comes first");
    assertEquals(
        Set.of("purpose", "granted", "wording", "decidedAt"), Answer.fieldsOf(history.get(0)));
  }

  @Test
  void consent_to_another_wording_is_refused() {
    service
        .person()
        .put("/me/consents/FACE_ANALYSIS", "{\"granted\":true,\"policyVersion\":\"2.0\"}")
        .expectRefusal(409, "wording-not-in-force", "CHANGE-1");
  }

  @Test
  void nobody_is_asked_to_agree_to_what_needs_no_consent() {
    String other =
        Arrays.stream(Purpose.values())
            .filter(purpose -> !purpose.needsConsent())
            .findFirst()
            .orElseThrow()
            .name();

    service
        .person()
        .put("/me/consents/" + other, "{\"granted\":true,\"policyVersion\":\"1.0\"}")
        .expectRefusal(400, "purpose-needs-no-consent", "USE-1");
  }

  @Test
  void a_purpose_that_does_not_exist_is_not_there() {
    service
        .person()
        .put("/me/consents/PROFILING", "{\"granted\":true,\"policyVersion\":\"1.0\"}")
        .expectProblem(404, "not-there");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"granted":"yes","policyVersion":"1.0"} | granted
          {"policyVersion":"1.0"}                 | granted
          {"granted":true}                        | policyVersion
          {"granted":true,"policyVersion":1.0}    | policyVersion
          {"granted":true,"policyVersion":"one"}  | policyVersion
          {"granted":true,"policyVersion":"0.9"}  | policyVersion
          """)
  void a_decision_that_is_not_clear_is_not_taken(String body, String field) {
    Visitor person = service.person();

    person.put("/me/consents/FACE_ANALYSIS", body).expectInvalid(field);

    assertEquals(
        "NEVER_GIVEN", faceAnalysis(person.get("/me/consents")).get("state").getStringValue());
  }

  @Test
  void withdrawing_erases_what_is_waiting() {
    Visitor person = service.consenting();
    String id = person.order().expect(202).text("id");

    person.consent(false).expect(200);

    assertEquals(Set.of(), service.backstage.storage.vault.held());
    Answer seen = person.get("/generations/" + id).expect(200);
    assertEquals("CANCELLED", seen.text("state"));
    service.settle();
  }
}
