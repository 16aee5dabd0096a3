package app.dreamimage.rest.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.Region;
import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import io.micronaut.json.tree.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Answer signUp(String field, String value) {
    String body =
        """
        {"email":"%s","username":"Astrid","password":"%s","birthDate":"1990-05-17",
         "region":"EUROPEAN_ECONOMIC_AREA"}"""
            .formatted(Visitor.freshEmail(), Visitor.PASSWORD)
            .replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":" + value);
    return service.visitor().post("/accounts", body);
  }

  @Test
  void an_account_is_opened_and_seen() {
    String email = Visitor.freshEmail();
    assertEquals(Set.of("id"), service.visitor().signUp(email).expect(201).fields());

    Answer seen = service.visitor().signedIn(email).get("/me").expect(200);

    assertEquals(Set.of("id", "email", "username", "region", "openedAt"), seen.fields());
    assertEquals(email, seen.text("email"));
    assertEquals("Astrid", seen.text("username"));
    assertEquals("EUROPEAN_ECONOMIC_AREA", seen.text("region"));
    assertEquals(service.backstage.storage.clock.instant().toString(), seen.text("openedAt"));
  }

  @Test
  void a_second_account_for_the_same_email_is_refused() {
    String email = Visitor.freshEmail();
    service.visitor().signUp(email).expect(201);

    service.visitor().signUp(email).expectRefusal(409, "email-already-used", "COLLECT-1");
  }

  @Test
  void a_child_is_refused() {
    signUp("birthDate", "\"2020-01-31\"").expectRefusal(403, "age-below-minimum", "CHILD-1");
  }

  @Test
  void somebody_from_a_region_that_is_not_served_is_refused() {
    signUp("region", "\"UNITED_STATES\"").expectRefusal(403, "region-not-served", "SECURE-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          email     | "no address"
          email     | 7
          email     | null
          username  | ""
          username  | []
          password  | "short"
          password  | true
          birthDate | "31.1.1990"
          birthDate | "1990-02-30"
          birthDate | "2999-01-01"
          birthDate | {"year":1990}
          region    | "MOON"
          region    | 1.5
          """)
  void a_field_that_is_not_accepted_is_named(String field, String value) {
    signUp(field, value).expectInvalid(field);
  }

  @Test
  void all_fields_that_are_not_accepted_are_named_at_once() {
    service
        .visitor()
        .post("/accounts", "{}")
        .expectInvalid("email", "username", "password", "birthDate", "region");
  }

  @Test
  void the_regions_and_whether_they_are_served_are_public() {
    Answer regions = service.visitor().get("/regions").expect(200);

    assertEquals(Set.of("regions"), regions.fields());
    assertEquals(Region.values().length, regions.json().get("regions").size());
    for (JsonNode region : regions.json().get("regions").values()) {
      assertEquals(Set.of("name", "served"), Answer.fieldsOf(region));
      Region known = Region.valueOf(region.get("name").getStringValue());
      assertEquals(UseCases.SERVED.contains(known), region.get("served").getBooleanValue());
    }
  }

  @Test
  void closing_the_account_takes_everything_along_and_the_cookie_too() {
    String email = Visitor.freshEmail();
    service.visitor().signUp(email).expect(201);
    Visitor person = service.visitor().signedInWithCookie(email).with("X-Dream-Image", "1");
    person.consent(true).expect(200);
    person.order().expect(202);

    Answer gone = person.delete("/me").expect(200);

    assertTrue(gone.header("Set-Cookie").matches("dream_session=;.*Max-Age=0.*"), gone::toString);
    person.get("/me").expectProblem(401, "not-signed-in");
    service
        .visitor()
        .signIn(email, Visitor.PASSWORD)
        .expectRefusal(401, "credentials-wrong", "SECURE-5");
    assertEquals(Set.of(), service.backstage.storage.vault.held());
    service.settle();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "7", "\"text\"", "null", "{", "{\"email\":}", "email=a&b=c"})
  void what_is_no_json_object_cannot_be_read(String body) {
    service.visitor().post("/accounts", body).expectProblem(400, "request-malformed");
  }
}
