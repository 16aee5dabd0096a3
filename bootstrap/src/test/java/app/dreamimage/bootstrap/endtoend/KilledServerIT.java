package app.dreamimage.bootstrap.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server is killed at each step of the life of a photo, and started again. */
class KilledServerIT {

  @TempDir Path data;

  @ParameterizedTest(name = "killed when {0}")
  @CsvSource({
    "photo-half-kept, NOTHING, 1",
    "painting-begun, DONE, 1",
    "third-artwork-stored, DONE, 4",
    "artwork-registered, DONE, 1"
  })
  void after_a_restart_every_promise_is_kept(String step, String expected, int variations) {
    killAndRestart(step, expected, variations);
  }

  @Tag("long")
  @ParameterizedTest(name = "killed when {0}")
  @CsvSource({
    "photo-registered, NOTHING, 1",
    "photo-kept, NOTHING, 1",
    "painting, DONE, 1",
    "artwork-stored, DONE, 1",
    "photo-erased, DONE, 1"
  })
  void it_is_kept_at_the_steps_between_as_well(String step, String expected, int variations) {
    killAndRestart(step, expected, variations);
  }

  private void killAndRestart(String step, String expected, int variations) {
    try (ServerProcess doomed = ServerProcess.startToDieAt(step, data)) {
      Person person = Person.consenting(doomed.address(), "person@example.org");
      try {
        person.order(TestPhotos.astronaut(), order(variations));
        assertEquals("DONE", expected, "what was acknowledged is not lost");
      } catch (UncheckedIOException theServerDiedWhileAnswering) {
        // Nothing was acknowledged then; what there is has to be kept whole all the same.
      }
      doomed.awaitDeath();
    }

    try (ServerProcess restarted = ServerProcess.start(data, Map.of())) {
      Person person = Person.stranger(restarted.address()).signedIn("person@example.org");
      for (JsonNode generation : person.get("/generations").json().get("generations")) {
        assertEquals("DONE", person.follow(generation.get("id").asText()).get("state").asText());
      }

      JsonNode images = person.get("/images").json().get("images");
      assertEquals(expected.equals("DONE") ? variations : 0, images.size());
      for (JsonNode image : images) {
        Person.Answer content = person.get("/images/" + image.get("id").asText() + "/content");
        assertEquals(200, content.status());
        assertEquals(image.get("bytes").asInt(), content.bytes().length);
      }
      Eventually.isTrue("no photo is left", () -> filesBelow("photos").isEmpty());
      Eventually.isTrue(
          "no photo is registered",
          () -> person.get("/promises").json().get("photosHeld").asInt() == 0);
    }
  }

  private static Map<String, String> order(int variations) {
    return Map.of(
        "style", "oil", "size", "512", "seed", "7", "variations", Integer.toString(variations));
  }

  private List<Path> filesBelow(String folder) {
    try (Stream<Path> files = Files.walk(data.resolve(folder))) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
