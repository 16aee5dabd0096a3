package app.dreamimage.bootstrap.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of bad input gets its own clear answer, and nothing of it is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

  private ServerProcess server;
  private Person person;

  @BeforeAll
  void start(@TempDir Path data) {
    server = ServerProcess.start(data, Map.of());
    person = Person.consenting(server.address(), "person@example.org");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @AfterEach
  void nothing_is_kept() {
    assertEquals(0, photosHeld());
  }

  private int photosHeld() {
    return Person.stranger(server.address()).get("/promises").json().get("photosHeld").asInt();
  }

  Stream<Arguments> refusedAtOnce() {
    return Stream.of(
        Arguments.of("nothing", TestPhotos.nothing(), 400, "photo-empty"),
        Arguments.of("a letter", TestPhotos.noImage(), 415, "photo-kind-unknown"),
        Arguments.of("26 MB", TestPhotos.tooLarge(), 413, "photo-too-large"),
        Arguments.of("a bomb", TestPhotos.bomb(), 422, "photo-too-many-pixels"),
        Arguments.of("an animation", TestPhotos.animation(), 422, "photo-animated"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refusedAtOnce(String what, byte[] photo, int status, String problem) {
    Person.Answer answer = person.order(photo);

    assertEquals(status, answer.status());
    assertEquals(problem, answer.problem());
    assertEquals("application/problem+json", answer.header("Content-Type").orElseThrow());
    assertFalse(answer.json().get("detail").asText().isEmpty());
  }

  Stream<Arguments> foundOutByTheStudio() {
    return Stream.of(
        Arguments.of("a photo cut off", TestPhotos.truncated(), 422, "photo-cut-off"),
        Arguments.of("a header that lies", TestPhotos.lyingHeader(), 422, "photo-damaged"),
        Arguments.of("no face", TestPhotos.coffee(), 422, "no-face-found"),
        Arguments.of("ten faces", TestPhotos.tenFaces(), 422, "too-many-faces"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void foundOutByTheStudio(String what, byte[] photo, int status, String problem) {
    Person.Answer accepted = person.order(photo);
    assertEquals(202, accepted.status());

    JsonNode failed = person.follow(accepted.json().get("id").asText());

    assertEquals("FAILED", failed.get("state").asText());
    assertEquals(status, failed.get("problem").get("status").asInt());
    assertTrue(failed.get("problem").get("type").asText().endsWith("/" + problem));
    assertFalse(failed.get("photoErasedAt").isNull());
  }

  @Test
  void a_face_too_small() {
    JsonNode failed =
        person.follow(person.order(TestPhotos.faceTooSmall()).json().get("id").asText());

    String problem = failed.get("problem").get("type").asText();
    assertTrue(problem.endsWith("/face-too-small") || problem.endsWith("/no-face-found"), problem);
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "size,large",
    "size,100",
    "size,4096",
    "seed,tuesday",
    "style,crayon",
    "framing,round",
    "strength,101",
    "variations,5",
    "quality,49",
    "note,perhaps",
    "format,gif"
  })
  void a_field_of_the_order_that_is_not_accepted_is_named(String field, String value) {
    Map<String, String> fields =
        field.equals("style") ? Map.of(field, value) : Map.of("style", "oil", field, value);

    Person.Answer answer = person.order(TestPhotos.astronaut(), fields);

    assertEquals(400, answer.status());
    assertEquals("invalid-value", answer.problem());
    assertEquals(field, answer.json().get("errors").get(0).get("field").asText());
    assertFalse(answer.json().get("errors").get(0).get("accepted").asText().isEmpty());
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "child@example.org, correct horse battery, 2020-01-31, 403, age-below-minimum",
    "person@example.org, correct horse battery, 1990-01-31, 409, email-already-used",
    "weak@example.org, short, 1990-01-31, 400, invalid-value",
    "no address, correct horse battery, 1990-01-31, 400, invalid-value",
    "date@example.org, correct horse battery, yesterday, 400, invalid-value",
    "future@example.org, correct horse battery, 2999-01-01, 400, invalid-value"
  })
  void a_sign_up_that_is_not_accepted(
      String email, String password, String birthDate, int status, String problem) {
    Person.Answer answer = Person.stranger(server.address()).signUp(email, password, birthDate);

    assertEquals(status, answer.status());
    assertEquals(problem, answer.problem());
  }

  @Test
  void nothing_is_kept_of_a_child() {
    Person stranger = Person.stranger(server.address());
    stranger.signUp("young@example.org", Person.PASSWORD, "2020-01-31");

    assertEquals(401, stranger.signIn("young@example.org", Person.PASSWORD).status());
    assertEquals(201, stranger.signUp("young@example.org", Person.PASSWORD, "1990-01-31").status());
  }

  @Test
  void a_wrong_password_and_an_unknown_email_are_answered_alike() {
    Person stranger = Person.stranger(server.address());
    JsonNode wrong = stranger.signIn("person@example.org", "not the password").json();
    JsonNode unknown = stranger.signIn("nobody@example.org", "not the password").json();

    assertEquals(wrong.get("type"), unknown.get("type"));
    assertEquals(wrong.get("detail"), unknown.get("detail"));
  }

  @Test
  void no_session_no_consent_and_withdrawn_consent_are_refused_before_the_photo_is_kept() {
    assertEquals(401, Person.stranger(server.address()).order(TestPhotos.astronaut()).status());

    Person never = Person.signedUp(server.address(), "never@example.org");
    assertEquals("consent-never-given", never.order(TestPhotos.astronaut()).problem());

    never.consent(true);
    never.consent(false);
    assertEquals("consent-withdrawn", never.order(TestPhotos.astronaut()).problem());
  }

  @Test
  void consent_to_a_wording_that_is_not_in_force_does_not_count() {
    Person somebody = Person.signedUp(server.address(), "old@example.org");
    Person.Answer answer =
        somebody.send(
            "PUT",
            "/me/consents/FACE_ANALYSIS",
            java.net.http.HttpRequest.BodyPublishers.ofString(
                "{\"granted\":true,\"policyVersion\":\"0.9\"}"),
            "application/json");

    assertTrue(answer.status() == 400 || answer.status() == 409);
    assertEquals(403, somebody.order(TestPhotos.astronaut()).status());
  }

  @Test
  void somebody_elses_things_and_things_that_are_not_there_answer_alike() {
    String id = person.order(TestPhotos.astronaut()).json().get("id").asText();
    String image = person.follow(id).get("image").get("id").asText();
    Person other = Person.consenting(server.address(), "other@example.org");
    String unknown = "00000000-0000-4000-8000-000000000000";

    for (String path : new String[] {"/generations/", "/images/"}) {
      String theirs = path.equals("/images/") ? image : id;
      assertEquals(404, other.get(path + theirs).status());
      assertEquals(404, other.get(path + unknown).status());
      assertEquals(404, other.delete(path + theirs).status());
      assertEquals(404, other.get(path + "no-id-at-all").status());
    }
    assertEquals(200, person.get("/images/" + image).status());
  }

  @Test
  void an_upload_cut_off_in_the_middle_leaves_nothing() throws IOException {
    byte[] body = Person.form(TestPhotos.astronaut(), Map.of("style", "oil"));
    URI address = server.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          String.join(
                  "\r\n",
                  "POST /api/v1/generations HTTP/1.1",
                  "Host: %s",
                  "Authorization: Bearer %s",
                  "Content-Type: multipart/form-data; boundary=%s",
                  "Content-Length: %d",
                  "",
                  "")
              .formatted(address.getAuthority(), person.token(), Person.boundary(), body.length)
              .getBytes(StandardCharsets.US_ASCII));
      out.write(Arrays.copyOf(body, body.length / 2));
      out.flush();
      Eventually.isTrue("the server has begun to keep it", () -> photosHeld() == 1);
      socket.setSoLinger(true, 0);
    }
    Eventually.isTrue(
        "nothing of the upload is left",
        () ->
            photosHeld() == 0
                && person.get("/generations").json().findValuesAsText("state").stream()
                    .noneMatch(state -> state.equals("QUEUED")));
  }
}
