package app.dreamimage.bootstrap.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The main job, end to end over HTTP: the same on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MainJob {

  Path data;
  private ServerProcess server;

  /** What an operator sets to use the database. */
  abstract Map<String, String> database() throws Exception;

  /** How the server names the database when it starts. */
  abstract String databaseInTheLog();

  @BeforeAll
  void start(@TempDir Path data) throws Exception {
    this.data = data;
    server = ServerProcess.start(data, database());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_photo_becomes_an_artwork_and_is_gone() throws IOException {
    Person person = Person.consenting(server.address(), "main@example.org");
    Person.Answer accepted = person.order(TestPhotos.astronaut());
    assertEquals(202, accepted.status());
    String id = accepted.json().get("id").asText();
    assertTrue(accepted.header("Location").orElseThrow().endsWith("/generations/" + id));

    JsonNode done = person.follow(id);

    assertEquals("DONE", done.get("state").asText());
    assertNotNull(done.get("photoErasedAt"));
    assertTrue(filesBelow("photos").isEmpty());
    assertEquals(0, person.get("/me/facial-data").json().get("photos").size());

    String image = done.get("image").get("id").asText();
    Person.Answer content = person.get("/images/" + image + "/content");
    assertEquals("image/png", content.header("Content-Type").orElseThrow());
    BufferedImage artwork = ImageIO.read(new ByteArrayInputStream(content.bytes()));
    assertEquals(512, Math.max(artwork.getWidth(), artwork.getHeight()));
    assertTrue(new String(content.bytes(), ISO_8859_1).contains("digitalsourcetype"));
    assertFalse(anyFileHolds("artworks", new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
  }

  @Test
  void the_same_seed_gives_the_same_artwork() {
    Person person = Person.consenting(server.address(), "seed@example.org");
    assertEquals(List.of(), differences(artworkOf(person), artworkOf(person)));
  }

  private byte[] artworkOf(Person person) {
    String id = person.order(TestPhotos.astronaut()).json().get("id").asText();
    String image = person.follow(id).get("image").get("id").asText();
    return person.get("/images/" + image + "/content").bytes();
  }

  private static List<String> differences(byte[] one, byte[] other) {
    return java.util.Arrays.equals(one, other) ? List.of() : List.of("the bytes differ");
  }

  @Test
  void a_deleted_image_is_gone_at_once() {
    Person person = Person.consenting(server.address(), "delete-image@example.org");
    String id = person.order(TestPhotos.astronaut()).json().get("id").asText();
    String image = person.follow(id).get("image").get("id").asText();

    assertEquals(204, person.delete("/images/" + image).status());

    assertEquals(404, person.get("/images/" + image + "/content").status());
    assertEquals(404, person.get("/generations/" + id).status());
    assertEquals(404, person.delete("/images/" + image).status());
    assertTrue(filesBelow("artworks").stream().noneMatch(name -> name.contains(image)));
  }

  @Test
  void a_deleted_account_leaves_nothing_behind_and_its_email_is_free_again() {
    Person person = Person.consenting(server.address(), "leave@example.org");
    String id = person.order(TestPhotos.astronaut()).json().get("id").asText();
    String image = person.follow(id).get("image").get("id").asText();

    assertEquals(200, person.delete("/me").status());

    assertEquals(401, person.get("/me").status());
    assertEquals(
        401,
        Person.stranger(server.address()).signIn("leave@example.org", Person.PASSWORD).status());
    assertTrue(filesBelow("artworks").stream().noneMatch(name -> name.contains(image)));
    assertEquals(
        0,
        Person.signedUp(server.address(), "leave@example.org")
            .get("/images")
            .json()
            .get("images")
            .size());
  }

  @Test
  void an_account_can_be_deleted_while_its_photo_is_being_painted() {
    Person person = Person.consenting(server.address(), "leave-midway@example.org");
    assertEquals(
        202, person.order(TestPhotos.astronaut(), Map.of("style", "oil", "size", "2048")).status());

    assertEquals(200, person.delete("/me").status());

    assertEquals(401, person.get("/me").status());
    assertTrue(filesBelow("photos").isEmpty());
  }

  @Test
  void withdrawing_consent_erases_a_photo_that_is_being_painted_before_it_answers() {
    Person person = Person.consenting(server.address(), "withdraw@example.org");
    String id =
        person
            .order(TestPhotos.astronaut(), Map.of("style", "oil", "size", "2048"))
            .json()
            .get("id")
            .asText();

    assertEquals(200, person.consent(false).status());

    assertEquals(0, person.get("/me/facial-data").json().get("photos").size());
    assertTrue(Person.hasEnded(person.get("/generations/" + id).json()));
    Person.Answer refused = person.order(TestPhotos.astronaut());
    assertEquals(403, refused.status());
    assertEquals("consent-withdrawn", refused.problem());
  }

  @Test
  void cancelling_erases_the_photo_and_can_be_done_once() {
    Person person = Person.consenting(server.address(), "cancel@example.org");
    String id =
        person
            .order(TestPhotos.astronaut(), Map.of("style", "oil", "size", "2048"))
            .json()
            .get("id")
            .asText();

    Person.Answer cancelled = person.delete("/generations/" + id);

    assertEquals(200, cancelled.status());
    assertEquals("CANCELLED", cancelled.json().get("state").asText());
    assertEquals(0, person.get("/me/facial-data").json().get("photos").size());
    Person.Answer again = person.delete("/generations/" + id);
    assertEquals(409, again.status());
    assertEquals("generation-already-ended", again.problem());
  }

  @Test
  void facial_data_can_be_erased_at_any_moment() {
    Person person = Person.consenting(server.address(), "erase@example.org");
    person.order(TestPhotos.astronaut(), Map.of("style", "oil", "size", "2048"));

    assertEquals(200, person.delete("/me/facial-data").status());

    assertEquals(0, person.get("/me/facial-data").json().get("photos").size());
  }

  @Test
  void the_promises_are_shown_to_everybody() {
    JsonNode promises = Person.stranger(server.address()).get("/promises").json();

    assertEquals(24 * 60 * 60, promises.get("longestStaySeconds").asLong());
    assertEquals(0, promises.get("overdueErasures").asInt());
  }

  @Test
  void the_server_says_at_start_what_is_in_force() {
    String log = String.join("\n", server.log());

    assertTrue(log.contains(databaseInTheLog()), log);
    for (String named : List.of("database", "keyring", "isolation", "master key")) {
      assertTrue(log.toLowerCase(java.util.Locale.ROOT).contains(named), named + " in " + log);
    }
  }

  @Test
  void the_log_holds_nothing_personal() {
    Person person = Person.consenting(server.address(), "private-mark@example.org");
    person.order(TestPhotos.noImage());
    person.get("/images/not-an-id");

    String log = String.join("\n", server.log());

    assertFalse(log.contains("private-mark"));
    assertFalse(log.contains("Astrid"));
    assertFalse(log.contains(person.token()));
    assertFalse(log.contains("me at home"));
  }

  private List<String> filesBelow(String folder) {
    try (Stream<Path> files = Files.walk(data.resolve(folder))) {
      return files.filter(Files::isRegularFile).map(Path::toString).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private boolean anyFileHolds(String folder, byte[] marker) throws IOException {
    for (String name : filesBelow(folder)) {
      String content = new String(Files.readAllBytes(Path.of(name)), ISO_8859_1);
      if (content.contains(new String(marker, ISO_8859_1))) {
        return true;
      }
    }
    return false;
  }
}
