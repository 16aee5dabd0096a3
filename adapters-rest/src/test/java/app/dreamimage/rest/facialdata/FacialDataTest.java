package app.dreamimage.rest.facialdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FacialDataTest {

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
  void settle() {
    service.settle();
  }

  @Test
  void there_is_none_at_first() {
    Answer none = service.person().get("/me/facial-data").expect(200);

    assertEquals(Set.of("photos", "landmarks", "now"), none.fields());
    assertEquals("never kept", none.text("landmarks"));
    assertEquals(0, none.json().get("photos").size());
  }

  @Test
  void a_photo_that_waits_is_told_of_with_its_deadline() {
    Visitor person = service.consenting();
    String generation = person.order().expect(202).text("id");

    JsonNode photos = person.get("/me/facial-data").expect(200).json().get("photos");

    assertEquals(1, photos.size());
    JsonNode photo = photos.get(0);
    assertEquals(Set.of("id", "firstByteAt", "expiresAt", "generation"), Answer.fieldsOf(photo));
    assertEquals(generation, photo.get("generation").getStringValue());
    assertEquals(
        Duration.ofHours(24),
        Duration.between(
            Instant.parse(photo.get("firstByteAt").getStringValue()),
            Instant.parse(photo.get("expiresAt").getStringValue())));
  }

  @Test
  void erasing_is_done_when_it_answers_and_leaves_others_alone() {
    Visitor person = service.consenting();
    person.order().expect(202);
    Visitor other = service.consenting();
    other.order().expect(202);

    Answer erased = person.delete("/me/facial-data").expect(200);

    assertEquals(Set.of("photosErased"), erased.fields());
    assertEquals("1", erased.text("photosErased"));
    assertEquals(0, person.get("/me/facial-data").json().get("photos").size());
    assertEquals(1, other.get("/me/facial-data").json().get("photos").size());
    assertEquals("0", person.delete("/me/facial-data").expect(200).text("photosErased"));
  }
}
