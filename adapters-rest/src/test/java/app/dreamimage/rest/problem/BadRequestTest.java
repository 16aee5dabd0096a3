package app.dreamimage.rest.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RawConnection;
import app.dreamimage.rest.service.RawConnection.Reply;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the sender is told what is wrong with it: it is never our fault. */
class BadRequestTest {

  private static final String SIGN_IN = "POST /api/v1/session";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Answer send(byte[] json) {
    return service
        .visitor()
        .send("POST", "/session", BodyPublishers.ofByteArray(json), "application/json");
  }

  private static Answer send(String json) {
    return send(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void json_of_any_depth_is_refused_without_falling_into_it() {
    for (int depth : new int[] {100, 999, 1_001, 30_000}) {
      Answer lists = send("[".repeat(depth) + "]".repeat(depth));
      lists.expectProblem(400, "request-malformed");
      String objects = "{\"email\":".repeat(depth / 5) + "1" + "}".repeat(depth / 5);
      assertEquals(400, send(objects).status());
    }
  }

  @Test
  void numbers_of_any_length_are_refused() {
    send("{\"email\":" + "9".repeat(50_000) + ",\"password\":1}");
    assertEquals(400, send("{\"email\":1e999999999,\"password\":-0}").status());
    assertEquals(400, send("{\"email\":" + "9".repeat(50_000) + "}").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"email\":\"a@example.org\",\"password\":\"x\",}",
        "{'email':'a@example.org'}",
        "{\"email\":\"a@example.org\"",
        "{\"email\":NaN}",
        "{\"email\":\"\\ud800\"",
        "\u0000",
        "<xml/>"
      })
  void what_is_no_json_cannot_be_read(String text) {
    send(text).expectProblem(400, "request-malformed");
  }

  @Test
  void text_that_is_no_utf_8_is_refused() {
    byte[] json =
        "{\"email\":\"??@example.org\",\"password\":\"x\"}".getBytes(StandardCharsets.UTF_8);
    json[10] = (byte) 0xc3;
    json[11] = (byte) 0x28;

    assertEquals(400, send(json).status());
  }

  @Test
  void a_field_that_comes_twice_or_is_unknown_does_no_harm() {
    String email = Visitor.freshEmail();
    service.visitor().signUp(email).expect(201);

    Answer twice =
        send(
            "{\"email\":\"%s\",\"password\":\"%s\",\"password\":\"wrong\",\"admin\":true}"
                .formatted(email, Visitor.PASSWORD));

    assertTrue(twice.status() == 201 || twice.status() == 401 || twice.status() == 400);
  }

  @Test
  void control_characters_in_texts_are_not_accepted() {
    send("{\"email\":\"a\\u0000@example.org\",\"password\":\"long enough to be one\"}")
        .expectInvalid("email");
    send("{\"email\":\"a@example.org\\r\\nBcc: b@example.org\",\"password\":\"long enough to be\"}")
        .expectInvalid("email");
  }

  @Test
  void json_is_small() throws IOException {
    String padding = " ".repeat(70_000);
    send(padding + "{}").expectProblem(413, "request-too-large");
    service
        .visitor()
        .send(
            "POST",
            "/session",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[400_000])),
            "application/json")
        .expectProblem(413, "request-too-large");
    send(" ".repeat(60_000) + "{}").expectInvalid("email", "password");

    try (RawConnection connection = RawConnection.to(service.address())) {
      connection.head(
          SIGN_IN, service.visitor(), "Content-Type: application/json", "Content-Length: 70000");
      Reply early = connection.reply();
      assertEquals(413, early.status(), "before a byte of it is sent");
    }
  }

  @Test
  void a_body_of_another_kind_is_not_understood() {
    for (String type : new String[] {"text/plain", "application/xml", "multipart/form-data"}) {
      service
          .visitor()
          .send("POST", "/session", BodyPublishers.ofString("{}"), type)
          .expectProblem(415, "media-type-unknown");
    }
  }

  @Test
  void headers_may_be_many_or_long_but_not_endless() throws IOException {
    Visitor many = service.visitor();
    for (int i = 0; i < 60; i++) {
      many = many.with("X-Nothing-" + i, "x".repeat(50));
    }
    many.get("/regions").expect(200);

    for (String huge : new String[] {"x".repeat(100_000), "x".repeat(9_000)}) {
      try (RawConnection connection = RawConnection.to(service.address())) {
        Reply reply =
            connection.head("GET /api/v1/me", service.visitor(), "X-Huge: " + huge).reply();
        assertEquals(413, reply.status(), reply::body);
      }
    }
  }

  @Test
  void an_address_may_be_long_but_not_endless() throws IOException {
    try (RawConnection connection = RawConnection.to(service.address())) {
      Reply reply =
          connection.head("GET /api/v1/regions?" + "x".repeat(9_000), service.visitor()).reply();
      assertEquals(413, reply.status(), reply::body);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/%zz",
        "GET /api/v1/images/%00",
        "GET /api/v1/images/..%2f..%2fetc%2fpasswd",
        "GET /app/..%2f..%2flogback-test.xml",
        "GET /app/../../logback-test.xml",
        "GET /app/%2e%2e/index.html",
        "GET /app//etc/passwd",
        "GET /app/main.js%00.css",
        "GET /samples/..%5c..%5cx.jpg",
        "GET //evil.example/",
        "GET /docs/openapi.yml/../x",
        "GET *",
        "FETCH /api/v1/regions"
      })
  void an_address_that_leads_nowhere_is_answered_and_nothing_more(String firstLine)
      throws IOException {
    try (RawConnection connection = RawConnection.to(service.address())) {
      int status = connection.head(firstLine, service.visitor()).reply().status();
      assertTrue(status >= 400 && status < 500, firstLine + " -> " + status);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NONSENSE\r\n\r\n",
        "GET /api/v1/regions\r\n\r\n",
        "GET /api/v1/regions HTTP/1.1\r\n: no name\r\n\r\n",
        "POST /api/v1/session HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        "POST /api/v1/session HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "POST /api/v1/session HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}"
      })
  void what_is_no_proper_http_is_refused(String bytes) throws IOException {
    try (RawConnection connection = RawConnection.to(service.address())) {
      int status = connection.send(bytes).reply().status();
      assertTrue(status >= 400 && status < 500, bytes + " -> " + status);
    }
  }

  @Test
  void two_lengths_of_one_body_are_no_way_in_for_a_second_request() throws IOException {
    try (RawConnection connection = RawConnection.to(service.address())) {
      connection.head(
          SIGN_IN,
          service.visitor(),
          "Content-Type: application/json",
          "Content-Length: 4",
          "Transfer-Encoding: chunked");
      connection.send("0\r\n\r\nGET /api/v1/regions HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertEquals(400, connection.reply().status());
    }
  }

  @Test
  void a_method_that_an_address_does_not_take_is_named_as_such() {
    Answer refused = service.visitor().delete("/regions");
    refused.expectProblem(405, "method-not-allowed");
    assertTrue(refused.header("Allow").contains("GET"), refused.headers()::toString);
  }
}
