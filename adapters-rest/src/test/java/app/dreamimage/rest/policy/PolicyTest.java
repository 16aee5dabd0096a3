package app.dreamimage.rest.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import io.micronaut.json.tree.JsonNode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

  private static final String CONTACT = "privacy@dream.example";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start(Map.of("privacy.contact", CONTACT));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Answer policy(String language) {
    Visitor reader = service.visitor();
    return (language.isEmpty() ? reader : reader.with("Accept-Language", language))
        .get("/policy")
        .expect(200);
  }

  @Test
  void the_policy_is_told_with_every_clause_and_the_rules_that_keep_it() {
    Answer policy = policy("");

    assertEquals(
        Set.of("version", "inForceFrom", "contact", "language", "text", "clauses"),
        policy.fields());
    assertEquals("1.0", policy.text("version"));
    assertEquals(PolicyTerms.VERSION_1_0.inForceFrom().toString(), policy.text("inForceFrom"));
    assertEquals(CONTACT, policy.text("contact"));
    JsonNode clauses = policy.json().get("clauses");
    assertEquals(Clause.values().length, clauses.size());
    for (JsonNode clause : clauses.values()) {
      assertEquals(Set.of("id", "promise", "rules"), Answer.fieldsOf(clause));
      Clause known = Clause.withId(clause.get("id").getStringValue()).orElseThrow();
      assertEquals(known.promise(), clause.get("promise").getStringValue());
      assertTrue(policy.text("text").contains("{#" + known.id() + "}"), known.id());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                          | en
          en                          | en
          en-GB,en;q=0.9              | en
          zh-CN                       | zh-CN
          zh                          | zh-CN
          zh-TW,zh;q=0.9,en;q=0.8     | zh-CN
          en;q=0.4, zh-CN;q=0.9       | zh-CN
          fr, zh-CN;q=0.9, en;q=0.5   | zh-CN
          fr-CH, de;q=0.7             | en
          zh-CN;q=0, en               | en
          *                           | en
          !!! not a language          | en
          """)
  void the_text_is_in_the_language_that_is_preferred_of_those_there_are(
      String asked, String given) {
    Answer policy = policy(asked);

    assertEquals(given, policy.text("language"));
    assertEquals(given, policy.header("Content-Language"));
    assertTrue(policy.header("Vary").contains("Accept-Language"));
    assertEquals("no-cache", policy.header("Cache-Control"));
    assertEquals(given.equals("zh-CN"), policy.text("text").contains("照片"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void the_contact_is_filled_in_and_can_be_another_one(String language) {
    String text = policy(language).text("text");

    assertTrue(text.contains(CONTACT));
    assertFalse(text.contains("{contact}"));
    assertFalse(text.contains("163.com"));
  }

  @Test
  void unless_it_is_set_the_contact_is_the_policys_own() {
    try (RunningService usual = RunningService.start()) {
      assertEquals(
          "shihang0630@163.com", usual.visitor().get("/policy").expect(200).text("contact"));
    }
  }

  @Test
  void a_version_is_found_by_its_number() {
    assertEquals(
        policy("").text(), service.visitor().get("/policy/versions/1.0").expect(200).text());
    for (String none : new String[] {"1.1", "2.0", "0.9", "latest", "1", "99999.0"}) {
      service.visitor().get("/policy/versions/" + none).expectProblem(404, "not-there");
    }
  }

  @Test
  void a_clause_is_found_by_its_id_with_rules_that_exist() throws ClassNotFoundException {
    Answer clause = service.visitor().get("/policy/clauses/RETAIN-3").expect(200);

    assertEquals(Set.of("id", "promise", "rules"), clause.fields());
    assertTrue(clause.json().get("rules").size() > 0);
    for (JsonNode rule : clause.json().get("rules").values()) {
      assertTrue(rule.getStringValue().startsWith("app.dreamimage."), clause::text);
    }
    service.visitor().get("/policy/clauses/RETAIN-99").expectProblem(404, "not-there");
    service.visitor().get("/policy/clauses/retain-3").expectProblem(404, "not-there");
  }

  @Test
  void the_promises_are_told_in_numbers_that_concern_nobody() {
    Answer empty = service.visitor().get("/promises").expect(200);
    assertEquals(
        Set.of(
            "photosHeld",
            "longestStaySeconds",
            "overdueErasures",
            "overdueRequests",
            "overdueInquiries"),
        empty.fields());
    assertEquals("86400", empty.text("longestStaySeconds"));
    assertEquals("0", empty.text("photosHeld"));

    service.consenting().order().expect(202);
    service.backstage.useCases.sweepFacialData.handle();
    Answer one = service.visitor().get("/promises").expect(200);
    assertEquals(
        Set.of(
            "photosHeld",
            "oldestPhotoAgeSeconds",
            "longestStaySeconds",
            "overdueErasures",
            "overdueRequests",
            "overdueInquiries",
            "lastSweepAt"),
        one.fields());
    assertEquals("1", one.text("photosHeld"));
    assertEquals("0", one.text("overdueErasures"));
    service.settle();
  }
}
