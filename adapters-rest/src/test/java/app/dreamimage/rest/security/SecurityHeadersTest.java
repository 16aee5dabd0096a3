package app.dreamimage.rest.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RawConnection;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every answer carries them, whoever gives it. */
class SecurityHeadersTest {

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Map<String, String> headersOf(Answer answer) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    answer.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
    return headers;
  }

  private static void assertDressed(Map<String, String> headers) {
    String policy = headers.get("Content-Security-Policy");
    for (String rule :
        List.of(
            "default-src 'self'",
            "script-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'")) {
      assertTrue(List.of(policy.split("; ")).contains(rule), policy);
    }
    assertTrue(!policy.contains("unsafe") && !policy.contains("http"), policy);
    assertEquals("nosniff", headers.get("X-Content-Type-Options"));
    assertEquals("no-referrer", headers.get("Referrer-Policy"));
    assertEquals("DENY", headers.get("X-Frame-Options"));
    assertEquals("same-origin", headers.get("Cross-Origin-Opener-Policy"));
    assertEquals("same-origin", headers.get("Cross-Origin-Resource-Policy"));
    assertEquals("camera=(self), microphone=(), geolocation=()", headers.get("Permissions-Policy"));
  }

  private static void assertDressedAndNotKept(Answer answer) {
    assertDressed(headersOf(answer));
    assertEquals("no-store", answer.header("Cache-Control"));
  }

  @Test
  void on_what_is_personal() {
    Visitor person = service.person();
    for (String path :
        List.of("/me", "/sessions", "/me/consents", "/me/facial-data", "/generations", "/images")) {
      assertDressedAndNotKept(person.get(path).expect(200));
    }
    assertDressedAndNotKept(service.visitor().signUp(Visitor.freshEmail()).expect(201));
    assertDressedAndNotKept(person.delete("/me").expect(200));
  }

  @Test
  void on_every_kind_of_refusal() {
    Visitor person = service.person();
    assertDressedAndNotKept(service.visitor().get("/me").expectProblem(401, "not-signed-in"));
    assertDressedAndNotKept(person.order().expectProblem(403, "consent-never-given"));
    assertDressedAndNotKept(person.get("/nothing").expectProblem(404, "not-there"));
    assertDressedAndNotKept(person.post("/styles", "{}").expectProblem(405, "method-not-allowed"));
    assertDressedAndNotKept(
        person.with("Accept", "image/tiff").get("/me").expectProblem(406, "not-acceptable"));
    assertDressedAndNotKept(
        person
            .send(
                "POST",
                "/session",
                BodyPublishers.ofByteArray(new byte[70_000_000]),
                "application/json")
            .expectProblem(413, "request-too-large"));
    assertDressedAndNotKept(
        person
            .send("POST", "/generations", BodyPublishers.ofString("{}"), "application/json")
            .expectProblem(415, "media-type-unknown"));
  }

  @Test
  void on_a_fault() {
    Visitor person = service.person();
    service.backstage.disturbance.fail(
        "of", new IllegalStateException(Visitor.PASSWORD + " in an exception"));
    try {
      assertDressedAndNotKept(person.get("/generations").expectProblem(500, "fault"));
    } finally {
      service.backstage.disturbance.end();
    }
  }

  @Test
  void on_the_page_which_browsers_may_keep_if_they_ask_each_time() {
    Answer page = service.visitor().get("//").expect(200);

    assertDressed(headersOf(page));
    assertEquals("no-cache", page.header("Cache-Control"));
  }

  @Test
  void on_what_is_not_even_http() throws IOException {
    try (RawConnection connection = RawConnection.to(service.address())) {
      RawConnection.Reply reply =
          connection.send("GET /api/v1/me HTTP/1.1\r\nno colon here\r\n\r\n").reply();

      assertEquals(400, reply.status());
    }
  }
}
