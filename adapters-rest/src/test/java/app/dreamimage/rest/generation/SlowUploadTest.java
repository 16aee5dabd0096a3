package app.dreamimage.rest.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.rest.service.Eventually;
import app.dreamimage.rest.service.Form;
import app.dreamimage.rest.service.RawConnection;
import app.dreamimage.rest.service.RawConnection.Reply;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sends slowly, or nothing more, holds no place for long and none of other people's. */
class SlowUploadTest {

  private static final int PLACES = 4;
  private static final int PLACES_OF_ONE_PERSON = 2;
  private static final long PATIENCE_SECONDS = 20;
  private static final byte[] PHOTO = ExamplePhotos.png(640, 480, 200_000);

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start(Map.of("dream-image.http.uploads-at-once", PLACES));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @AfterEach
  void nothing_is_left() {
    service.settle();
  }

  static Stream<Arguments> beginnings() {
    byte[] whole = Form.of(PHOTO);
    return Stream.of(
        Arguments.of("nothing", new byte[0]),
        Arguments.of("a preamble", new Form().raw("It was a dark and stormy night").cut()),
        Arguments.of(
            "a field",
            new Form()
                .raw("--" + Form.BOUNDARY + "\r\nContent-Disposition: form-data; name=style\r\n")
                .raw("\r\noil oil oil oil oil oil oil oil")
                .cut()),
        Arguments.of(
            "the headers of a part",
            new Form().raw("--" + Form.BOUNDARY + "\r\nContent-Disposition: fo").cut()),
        Arguments.of("half a photo", Arrays.copyOf(whole, 100_000)),
        Arguments.of(
            "a photo and half a field",
            new Form()
                .photo(PHOTO)
                .raw("--" + Form.BOUNDARY + "\r\nContent-Disposition: form-data; name=style\r\n")
                .raw("\r\no")
                .cut()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("beginnings")
  void who_sends_nothing_more_is_cut_off_in_the_end(String what, byte[] beginning)
      throws Exception {
    try (RawConnection connection = begin(service.consenting(), beginning)) {
      service.backstage.storage.clock.advance(Duration.ofMinutes(10).plusMillis(1));

      assertCutOff(400, "upload-cut-off", connection);
    }
  }

  static Stream<Arguments> ends() {
    return Stream.of(
        Arguments.of("consent is withdrawn", does(person -> person.consent(false).expect(200))),
        Arguments.of(
            "facial data is erased", does(person -> person.delete("/me/facial-data").expect(200))));
  }

  private static Consumer<Visitor> does(Consumer<Visitor> action) {
    return action;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ends")
  void an_upload_ends_at_once_when(String what, Consumer<Visitor> action) throws Exception {
    Visitor person = service.consenting();
    byte[] half = Arrays.copyOf(Form.of(PHOTO), 100_000);
    try (RawConnection connection = begin(person, half)) {
      action.accept(person);

      assertCutOff(409, "called-off", connection);
    }
  }

  @Test
  void one_person_cannot_hold_the_places_of_all() throws Exception {
    Visitor person = service.consenting();
    byte[] preamble = new byte[] {'x'};
    try (RawConnection first = begin(person, preamble);
        RawConnection second = begin(person, preamble)) {
      for (int more = PLACES_OF_ONE_PERSON; more < 2 * PLACES; more++) {
        person.order().expectRefusal(429, "too-many-waiting", "COLLECT-3");
      }
      service.consenting().order().expect(202);

      first.vanish();
      second.vanish();
    }
    Eventually.holds("the places are given back", () -> person.order().status() == 202);
  }

  /** An upload that has been let in, and of which so much has been sent. */
  private static RawConnection begin(Visitor person, byte[] beginning) throws Exception {
    CountDownLatch admitted = new CountDownLatch(1);
    service.backstage.disturbance.set(
        (method, arguments, call) -> {
          Object answer = call.call();
          if (method.getName().equals("countQueued")) {
            admitted.countDown();
          }
          return answer;
        });
    RawConnection connection = RawConnection.to(service.address());
    connection.head(
        "POST /api/v1/generations",
        person,
        "Content-Type: multipart/form-data; boundary=" + Form.BOUNDARY,
        "Content-Length: 1000000");
    connection.send(beginning);
    assertTrue(admitted.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "never let in");
    if (beginning.length > 64 * 1024) {
      Eventually.holds(
          "the photo is coming in", () -> !service.backstage.storage.vault.held().isEmpty());
    }
    return connection;
  }

  /** The answer comes although nothing more is sent. */
  private static void assertCutOff(int status, String slug, RawConnection connection)
      throws IOException {
    Reply reply = connection.reply();
    assertEquals(status, reply.status(), reply::body);
    assertTrue(reply.body().contains("\"/problems/" + slug + "\""), reply::body);
  }
}
