package app.dreamimage.rest.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.rest.service.Eventually;
import app.dreamimage.rest.service.Form;
import app.dreamimage.rest.service.LogWatch;
import app.dreamimage.rest.service.RawConnection;
import app.dreamimage.rest.service.RawConnection.Reply;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in the place of a photo gets a clear answer, and nothing of it is kept. */
class UploadTest {

  private static final String MULTIPART =
      "Content-Type: multipart/form-data; boundary=" + Form.BOUNDARY;
  private static final String ORDER = "POST /api/v1/generations";
  private static final int MEGABYTE = 1_000_000;

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @AfterEach
  void nothing_is_left() {
    service.settle();
  }

  private static void assertProblem(int status, String slug, Reply reply) {
    assertEquals(status, reply.status(), reply::body);
    assertEquals("application/problem+json", reply.headers().get("content-type"));
    assertTrue(reply.body().contains("\"/problems/" + slug + "\""), reply::body);
  }

  private static RawConnection connect() throws IOException {
    return RawConnection.to(service.address());
  }

  private static byte[] photo(int length) {
    return ExamplePhotos.png(640, 480, length);
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 1_000, 8_192, 65_535, 65_536, 65_537, 131_072, MEGABYTE, 25_000_000})
  void photos_of_any_size_up_to_the_limit_arrive_whole(int length) {
    Visitor person = service.consenting();
    byte[] photo = photo(length);

    person.order(Form.of(photo)).expect(202);
    person.order(new Form().photo(photo).field("style", "oil").end()).expect(202);

    assertEquals(2, service.backstage.storage.vault.held().size());
    service.backstage.disturbance.set(
        (method, arguments, call) -> {
          if (method.getName().equals("paint")) {
            byte[] arrived = ((java.io.InputStream) arguments[0]).readAllBytes();
            assertEquals(length, arrived.length);
            assertTrue(Arrays.equals(photo, arrived));
            arguments[0] = new ByteArrayInputStream(arrived);
          }
          return call.call();
        });
    service.paintAll();
    person
        .get("/generations")
        .json()
        .get("generations")
        .values()
        .forEach(one -> assertEquals("DONE", one.get("state").getStringValue()));
  }

  static Stream<Arguments> refused() {
    byte[] gif = "GIF89a and so on".getBytes(StandardCharsets.US_ASCII);
    return Stream.of(
        Arguments.of("nothing", new byte[0], 400, "photo-empty", "COLLECT-3"),
        Arguments.of(
            "a letter",
            "Dear Sir".getBytes(StandardCharsets.UTF_8),
            415,
            "photo-kind-unknown",
            "COLLECT-3"),
        Arguments.of("a GIF", gif, 415, "photo-kind-unknown", "COLLECT-3"),
        Arguments.of(
            "a bomb",
            ExamplePhotos.png(60_000, 60_000, 1_000),
            422,
            "photo-too-many-pixels",
            "SECURE-7"),
        Arguments.of(
            "no width", ExamplePhotos.png(0, 480, 1_000), 422, "photo-damaged", "SECURE-7"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(String what, byte[] photo, int status, String slug, String clause) {
    service.consenting().order(Form.of(photo)).expectRefusal(status, slug, clause);
  }

  @Test
  void one_byte_too_many_is_too_many_however_it_is_sent() {
    Visitor person = service.consenting();
    byte[] form = Form.of(photo(25_000_001));

    person.order(form).expectRefusal(413, "photo-too-large", "COLLECT-3");
    person
        .order(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)))
        .expectRefusal(413, "photo-too-large", "COLLECT-3");
  }

  @Test
  void who_may_not_order_is_told_before_sending_anything() throws IOException {
    try (RawConnection connection = connect()) {
      connection.head(ORDER, service.visitor(), MULTIPART, "Content-Length: 20000000");
      assertProblem(401, "not-signed-in", connection.reply());
    }
    try (RawConnection connection = connect()) {
      connection.head(ORDER, service.person(), MULTIPART, "Content-Length: 20000000");
      assertProblem(403, "consent-never-given", connection.reply());
    }
    try (RawConnection connection = connect()) {
      connection.head(ORDER, service.person(), MULTIPART, "Transfer-Encoding: chunked");
      assertProblem(403, "consent-never-given", connection.reply());
    }
  }

  @Test
  void a_photo_that_is_announced_as_too_large_is_refused_before_it_is_sent() throws IOException {
    Visitor person = service.consenting();
    for (long announced : new long[] {27_000_000, 64_000_001, 5_000_000_000L}) {
      try (RawConnection connection = connect()) {
        connection.head(ORDER, person, MULTIPART, "Content-Length: " + announced);
        Reply reply = connection.reply();
        assertEquals(413, reply.status(), reply::body);
      }
    }
  }

  @Test
  void a_client_that_waits_to_be_asked_is_asked_only_if_the_photo_is_wanted() throws IOException {
    byte[] form = Form.of(photo(2_000));
    String length = "Content-Length: " + form.length;
    try (RawConnection connection = connect()) {
      connection.head(ORDER, service.person(), MULTIPART, length, "Expect: 100-continue");
      assertProblem(403, "consent-never-given", connection.reply());
    }
    try (RawConnection connection = connect()) {
      connection.head(ORDER, service.consenting(), MULTIPART, length, "Expect: 100-continue");
      assertEquals(100, connection.reply().status());
      assertEquals(202, connection.send(form).reply().status());
    }
  }

  @Test
  void an_upload_that_is_cut_off_leaves_nothing_wherever_the_cut_is() throws Exception {
    byte[] form = Form.of(photo(200_000));
    for (int sent : new int[] {0, 10, 300, 1_000, 70_000, form.length - 40, form.length - 5}) {
      Visitor person = service.consenting();
      try (RawConnection connection = connect()) {
        connection.head(ORDER, person, MULTIPART, "Content-Length: " + form.length);
        connection.send(Arrays.copyOf(form, sent));
        if (sent > 60_000) {
          Eventually.holds(
              "the photo is coming in", () -> !service.backstage.storage.vault.held().isEmpty());
        }
        connection.vanish();
      }
      Eventually.holds("nothing is left", () -> service.backstage.storage.vault.held().isEmpty());
      assertEquals("{\"generations\":[]}", person.get("/generations").text());
    }
  }

  @Test
  void an_upload_that_takes_too_long_is_cut_off() throws Exception {
    byte[] form = Form.of(photo(400_000));
    try (RawConnection connection = connect()) {
      connection.head(ORDER, service.consenting(), MULTIPART, "Content-Length: " + form.length);
      connection.send(Arrays.copyOf(form, 100_000));
      Eventually.holds(
          "the photo is coming in", () -> !service.backstage.storage.vault.held().isEmpty());
      service.backstage.storage.clock.advance(Duration.ofMinutes(11));
      connection.send(Arrays.copyOfRange(form, 100_000, form.length));

      assertProblem(400, "upload-cut-off", connection.reply());
    }
  }

  @Test
  void the_name_of_the_file_is_nowhere_afterwards() {
    Visitor person = service.consenting();
    person.order().expect(202);

    String seen =
        person.get("/generations").text()
            + person.get("/me/facial-data").text()
            + person.get("/images").text();

    assertTrue(!seen.contains(Form.FILE_NAME), seen);
    assertEquals(Set.of(), Set.copyOf(LogWatch.leaks()));
  }

  @Test
  void a_vault_that_fails_is_our_fault_and_leaves_nothing() {
    service.backstage.disturbance.fail("deposit", new IllegalStateException("no space"));
    Visitor person = service.consenting();

    person.order(Form.of(photo(MEGABYTE))).expectProblem(500, "fault");

    assertEquals("{\"generations\":[]}", person.get("/generations").text());
  }
}
