package app.dreamimage.rest.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.Form;
import app.dreamimage.rest.service.RawConnection;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another page cannot make a browser change anything here. */
class OwnPageTest {

  private static RunningService service;
  private String email;
  private Visitor browser;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void sign_in() {
    email = Visitor.freshEmail();
    service.visitor().signUp(email).expect(201);
    browser = service.visitor().signedInWithCookie(email);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /session",
    "DELETE, /sessions/00000000-0000-4000-8000-000000000000",
    "DELETE, /me",
    "PUT, /me/consents/FACE_ANALYSIS",
    "DELETE, /me/facial-data",
    "POST, /generations",
    "DELETE, /generations/00000000-0000-4000-8000-000000000000",
    "DELETE, /images/00000000-0000-4000-8000-000000000000"
  })
  void what_changes_something_needs_the_header_of_the_page(String method, String path) {
    Answer refused =
        path.equals("/generations")
            ? browser.order(Form.of(ExamplePhotos.png()))
            : browser.send(method, path, BodyPublishers.ofString("{}"), "application/json");

    refused.expectProblem(403, "request-not-from-this-page");
    browser.get("/me").expect(200);
  }

  @Test
  void looking_needs_no_header() {
    browser.get("/me").expect(200);
    browser.get("/generations").expect(200);
  }

  @Test
  void the_page_itself_passes() {
    page().consent(true).expect(200);
    page().with("Sec-Fetch-Site", "same-origin").consent(false).expect(200);
  }

  private Visitor page() {
    return browser.with("X-Dream-Image", "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "anything"})
  void a_browser_that_says_that_it_comes_from_elsewhere_is_refused(String site) {
    page()
        .with("Sec-Fetch-Site", site)
        .consent(true)
        .expectProblem(403, "request-not-from-this-page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "true", "", "2"})
  void the_header_has_one_value(String value) {
    browser
        .with("X-Dream-Image", value)
        .consent(true)
        .expectProblem(403, "request-not-from-this-page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://localhost",
        "http://localhost:1",
        "http://evil.localhost",
        "null",
        "%%%",
        "http://[::1"
      })
  void a_foreign_origin_is_refused(String origin) {
    page().with("Origin", origin).consent(true).expectProblem(403, "request-not-from-this-page");
  }

  @Test
  void our_own_origin_passes() {
    page().with("Origin", "http://" + service.address().getAuthority()).consent(true).expect(200);
  }

  @Test
  void a_foreign_page_that_signs_in_gets_no_cookie() {
    Answer opened =
        service
            .visitor()
            .with("X-Dream-Image", "1")
            .with("Origin", "https://evil.example")
            .signIn(email, Visitor.PASSWORD);

    assertTrue(opened.find("Set-Cookie").isEmpty());
  }

  @Test
  void no_other_page_is_let_in_by_a_preflight() {
    Answer preflight =
        service
            .visitor()
            .with("Origin", "https://evil.example")
            .with("Access-Control-Request-Method", "PUT")
            .with("Access-Control-Request-Headers", "x-dream-image")
            .send("OPTIONS", "/me/consents/FACE_ANALYSIS", BodyPublishers.noBody(), null);

    assertTrue(preflight.status() >= 400, () -> "" + preflight.status());
    assertTrue(preflight.find("Access-Control-Allow-Origin").isEmpty());
  }

  @Test
  void a_bearer_token_needs_no_header_and_beats_a_cookie() {
    Visitor program = service.visitor().signedIn(email);
    program.consent(true).expect(200);

    browser.with("Authorization", "Bearer made-up").get("/me").expectProblem(401, "not-signed-in");
  }

  @Test
  void beyond_this_machine_the_cookie_is_sent_over_tls_alone() throws IOException {
    for (String host : new String[] {"dream.example", "dream.example:8080", "localhost.evil"}) {
      assertTrue(cookieGivenAt(host).contains("; Secure"), host);
    }
    for (String host : new String[] {"localhost", "127.0.0.1:8080", "[::1]:8080"}) {
      assertFalse(cookieGivenAt(host).contains("; Secure"), host);
    }
  }

  private String cookieGivenAt(String host) throws IOException {
    String body = "{\"email\":\"" + email + "\",\"password\":\"" + Visitor.PASSWORD + "\"}";
    try (RawConnection connection = RawConnection.to(service.address())) {
      RawConnection.Reply reply =
          connection
              .send(
                  "POST /api/v1/session HTTP/1.1\r\nHost: "
                      + host
                      + "\r\nX-Dream-Image: 1\r\nContent-Type: application/json\r\n"
                      + "Content-Length: "
                      + body.length()
                      + "\r\n\r\n"
                      + body)
              .reply();
      assertEquals(201, reply.status());
      return reply.headers().get("set-cookie");
    }
  }
}
