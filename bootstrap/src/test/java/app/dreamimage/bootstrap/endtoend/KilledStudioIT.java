package app.dreamimage.bootstrap.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that sees the photo is killed while it paints; the server lives on. */
class KilledStudioIT {

  @Test
  void the_painting_fails_with_a_reason_its_photo_is_erased_and_the_next_one_is_painted(
      @TempDir Path data) {
    try (ServerProcess server = ServerProcess.start(data, Map.of())) {
      Person person = Person.consenting(server.address(), "person@example.org");
      String id =
          person
              .order(TestPhotos.astronaut(), Map.of("style", "oil", "size", "2048"))
              .json()
              .get("id")
              .asText();

      JsonNode failed =
          person.follow(
              id,
              event -> {
                if (event.path("stage").asText().equals("PAINTING")) {
                  server.workers().forEach(ProcessHandle::destroyForcibly);
                }
              });

      assertEquals("FAILED", failed.get("state").asText());
      assertTrue(failed.get("problem").get("type").asText().endsWith("/studio-stopped"));
      assertFalse(failed.get("photoErasedAt").isNull());
      assertEquals(0, person.get("/me/facial-data").json().get("photos").size());
      assertEquals(0, person.get("/images").json().get("images").size());

      String next = person.order(TestPhotos.astronaut()).json().get("id").asText();
      assertEquals("DONE", person.follow(next).get("state").asText());
    }
  }
}
