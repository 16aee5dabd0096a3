package app.dreamimage.rest.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static RunningService service;
  private String email;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void sign_up() {
    email = Visitor.freshEmail();
    service.visitor().signUp(email).expect(201);
  }

  @Test
  void a_program_gets_a_token_and_no_cookie() {
    Answer opened = service.visitor().signIn(email, Visitor.PASSWORD).expect(201);

    assertEquals(Set.of("id", "token", "expiresAt"), opened.fields());
    assertTrue(opened.find("Set-Cookie").isEmpty());
    assertTrue(opened.text("token").length() >= 43, "256 bits");
  }

  @Test
  void the_page_gets_a_cookie_and_no_token() {
    Answer opened =
        service.visitor().with("X-Dream-Image", "1").signIn(email, Visitor.PASSWORD).expect(201);

    assertEquals(Set.of("id", "expiresAt"), opened.fields());
    String cookie = opened.header("Set-Cookie");
    assertTrue(cookie.startsWith("dream_session="), cookie);
    assertTrue(cookie.contains("HTTPOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Strict"), cookie);
    assertTrue(cookie.contains("Path=/"), cookie);
    assertTrue(cookie.contains("Max-Age=" + Duration.ofDays(30).toSeconds()), cookie);
    assertFalse(cookie.contains("Domain"), cookie);
    assertFalse(cookie.contains("Secure"), "plain http to this machine");
  }

  @Test
  void a_wrong_password_and_an_unknown_email_are_answered_alike() {
    Answer wrong = service.visitor().signIn(email, "not the password at all");
    Answer unknown = service.visitor().signIn(Visitor.freshEmail(), "not the password at all");

    wrong.expectRefusal(401, "credentials-wrong", "SECURE-5");
    assertEquals(wrong.text(), unknown.text());
  }

  @Test
  void what_is_missing_is_named() {
    service.visitor().post("/session", "{\"email\":\"x\"}").expectInvalid("email", "password");
  }

  @Test
  void signing_out_ends_this_session_alone() {
    Visitor here = service.visitor().signedIn(email);
    Visitor there = service.visitor().signedIn(email);

    here.delete("/session").expect(204);

    here.get("/me").expectProblem(401, "not-signed-in");
    there.get("/me").expect(200);
  }

  @Test
  void sessions_are_seen_and_ended_from_elsewhere() {
    Visitor here = service.visitor().signedIn(email);
    Visitor there = service.visitor().signedIn(email);

    JsonNode sessions = here.get("/sessions").expect(200).json().get("sessions");
    assertEquals(2, sessions.size());
    String other = "";
    int current = 0;
    for (JsonNode session : sessions.values()) {
      assertEquals(Set.of("id", "openedAt", "expiresAt", "current"), Answer.fieldsOf(session));
      if (session.get("current").getBooleanValue()) {
        current++;
      } else {
        other = session.get("id").getStringValue();
      }
    }
    assertEquals(1, current);

    here.delete("/sessions/" + other).expect(204);

    there.get("/me").expectProblem(401, "not-signed-in");
    here.delete("/sessions/" + other).expectRefusal(404, "not-there", "SECURE-5");
  }

  @Test
  void nobody_ends_somebody_elses_session() {
    Visitor person = service.visitor().signedIn(email);
    String theirs =
        person.get("/sessions").json().get("sessions").get(0).get("id").getStringValue();

    Answer refused = service.person().delete("/sessions/" + theirs);

    refused.expectProblem(404, "not-there");
    assertEquals(refused.text(), service.person().delete("/sessions/no-id").text());
    person.get("/me").expect(200);
  }

  @Test
  void ending_the_present_session_by_its_id_takes_the_cookie_too() {
    Visitor page = service.visitor().signedInWithCookie(email).with("X-Dream-Image", "1");
    String id = page.get("/sessions").json().get("sessions").get(0).get("id").getStringValue();

    Answer ended = page.delete("/sessions/" + id).expect(204);

    assertTrue(ended.header("Set-Cookie").contains("Max-Age=0"));
  }

  @Test
  void a_session_ends_when_its_time_is_up() {
    Visitor person = service.visitor().signedIn(email);
    service.backstage.storage.clock.advance(Duration.ofDays(30));

    person.get("/me").expectProblem(401, "not-signed-in");
  }
}
