package app.dreamimage.rest.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import app.dreamimage.domain.policy.Shortfall;
import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.Form;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import io.micronaut.json.tree.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

  private static final Set<String> QUEUED =
      Set.of(
          "id",
          "state",
          "style",
          "framing",
          "size",
          "strength",
          "seed",
          "variations",
          "format",
          "quality",
          "note",
          "requestedAt",
          "position",
          "secondsLeft",
          "expiresAt");

  private static RunningService service;
  private Visitor person;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void sign_up() {
    person = service.consenting();
  }

  @AfterEach
  void settle() {
    service.settle();
  }

  @Test
  void an_order_is_queued_and_says_where_it_is_followed() {
    Answer queued = person.order().expect(202);

    assertEquals(QUEUED, queued.fields());
    assertEquals("/api/v1/generations/" + queued.text("id"), queued.header("Location"));
    assertEquals("QUEUED", queued.text("state"));
    assertEquals("0", queued.text("position"));
    assertEquals("oil", queued.text("style"));
    assertEquals("portrait", queued.text("framing"));
    assertEquals("1024", queued.text("size"));
    assertEquals("50", queued.text("strength"));
    assertEquals("1", queued.text("variations"));
    assertEquals("png", queued.text("format"));
    assertEquals("90", queued.text("quality"));
    assertEquals("false", queued.text("note"));
    assertTrue(queued.json().get("seed").isString(), "64 bits");
    assertEquals(queued.text(), person.get("/generations/" + queued.text("id")).text());
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void every_style_is_taken_and_painted(Style style) {
    byte[] order = new Form().field("style", style.slug()).photo(ExamplePhotos.png()).end();

    Answer queued = person.order(order).expect(202);
    service.paintAll();

    assertEquals(style.slug(), queued.text("style"));
    assertEquals("DONE", person.get("/generations/" + queued.text("id")).text("state"));
  }

  @Test
  void the_same_order_sent_again_is_answered_with_the_first() {
    Visitor naming = person.with("Idempotency-Key", "\"order-1\"");
    Answer first = naming.order().expect(202);
    Answer second = naming.order().expect(202);

    assertEquals(first.text(), second.text());
    assertEquals(first.header("Location"), second.header("Location"));
    assertEquals(1, service.backstage.storage.vault.held().size());
    person.with("Idempotency-Key", "order-2").order().expect(202);
    assertEquals(2, service.backstage.storage.vault.held().size());

    service.paintAll();
    assertEquals("DONE", naming.order().expect(202).text("state"));
    assertEquals(Set.of(), service.backstage.storage.vault.held());
  }

  @Test
  void a_name_that_no_order_can_have_is_not_accepted() {
    person.with("Idempotency-Key", "two words").order().expectInvalid("Idempotency-Key");
    person.with("Idempotency-Key", "k".repeat(129)).order().expectInvalid("Idempotency-Key");
  }

  @Test
  void what_is_ordered_may_stand_before_and_behind_the_photo() {
    byte[] form =
        new Form()
            .field("seed", "-9223372036854775808")
            .field("size", "512")
            .photo(ExamplePhotos.png())
            .field("style", "oil")
            .field("framing", "square")
            .field("format", "jpeg")
            .field("strength", "0")
            .field("variations", "4")
            .field("quality", "100")
            .field("note", "true")
            .end();

    Answer queued = person.order(form).expect(202);

    assertEquals("-9223372036854775808", queued.text("seed"));
    assertEquals("512", queued.text("size"));
    assertEquals("square", queued.text("framing"));
    assertEquals("jpeg", queued.text("format"));
    assertEquals("0", queued.text("strength"));
    assertEquals("4", queued.text("variations"));
    assertEquals("100", queued.text("quality"));
    assertEquals("true", queued.text("note"));
  }

  @Test
  void every_variation_is_linked_until_it_is_deleted() {
    byte[] form =
        new Form().field("style", "ink").field("variations", "3").photo(ExamplePhotos.png()).end();
    String id = person.order(form).expect(202).text("id");
    service.paintAll();

    JsonNode images = person.get("/generations/" + id).expect(200).json().get("images");
    assertEquals(3, images.size());
    person.delete(pathOf(images.get(0))).expect(204);
    Answer left = person.get("/generations/" + id).expect(200);
    assertEquals(2, left.json().get("images").size());
    assertEquals(images.get(1), left.json().get("image"));
    person.delete(pathOf(images.get(1))).expect(204);
    person.delete(pathOf(images.get(2))).expect(204);
    person.get("/generations/" + id).expectProblem(404, "not-there");
  }

  private static String pathOf(JsonNode link) {
    return link.get("href").getStringValue().substring("/api/v1".length());
  }

  @Test
  void two_orders_without_a_seed_get_different_ones() {
    assertNotEquals(
        person.order().expect(202).text("seed"), person.order().expect(202).text("seed"));
  }

  @Test
  void an_artwork_that_is_done_is_linked_and_its_photo_gone() {
    String id = person.order().expect(202).text("id");
    service.paintAll();

    Answer done = person.get("/generations/" + id).expect(200);

    assertEquals(
        Set.of(
            "id",
            "state",
            "style",
            "framing",
            "size",
            "strength",
            "seed",
            "variations",
            "format",
            "quality",
            "note",
            "requestedAt",
            "photoErasedAt",
            "image",
            "images"),
        done.fields());
    assertEquals("DONE", done.text("state"));
    JsonNode image = done.json().get("image");
    assertEquals(Set.of("id", "href", "content"), Answer.fieldsOf(image));
    person.get(image.get("href").getStringValue().substring("/api/v1".length())).expect(200);
  }

  @ParameterizedTest
  @EnumSource(
      value = Reason.class,
      names = {
        "NO_FACE_FOUND",
        "FACE_TOO_SMALL",
        "TOO_MANY_FACES",
        "PHOTO_DAMAGED",
        "PHOTO_CUT_OFF",
        "STUDIO_STOPPED",
        "STUDIO_TOOK_TOO_LONG"
      })
  void what_the_studio_refuses_is_told_as_a_problem(Reason reason) {
    service.backstage.storage.studio.refuseWith(reason);
    String id = person.order().expect(202).text("id");
    service.paintAll();

    JsonNode failed = person.get("/generations/" + id).expect(200).json();

    assertEquals("FAILED", failed.get("state").getStringValue());
    JsonNode problem = failed.get("problem");
    assertEquals(
        Set.of("type", "title", "status", "detail", "clause", "clauseLink"),
        Answer.fieldsOf(problem));
    assertEquals(422, problem.get("status").getIntValue());
    assertEquals(reason.clause().id(), problem.get("clause").getStringValue());
    assertTrue(
        problem
            .get("type")
            .getStringValue()
            .endsWith(reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
  }

  @Test
  void a_face_that_is_too_small_is_told_with_its_numbers() {
    service.backstage.storage.studio.refuseWith(Refusal.faceTooSmall(new Shortfall(96, 31)));
    String id = person.order().expect(202).text("id");
    service.paintAll();

    JsonNode problem = person.get("/generations/" + id).expect(200).json().get("problem");

    assertEquals(
        "The face is too small: 96 pixels between the eyes are needed, this has 31."
            + " Choose a photo that was taken from nearer or has more pixels.",
        problem.get("detail").getStringValue());
    JsonNode numbers = problem.get("pixelsBetweenTheEyes");
    assertEquals(Set.of("needed", "found"), Answer.fieldsOf(numbers));
    assertEquals(96, numbers.get("needed").getIntValue());
    assertEquals(31, numbers.get("found").getIntValue());
  }

  @Test
  void consent_is_needed_before_anything_is_taken_in() {
    Visitor without = service.person();
    without.order().expectRefusal(403, "consent-never-given", "RIGHTS-7");
    without.consent(true).expect(200);
    without.consent(false).expect(200);
    without.order().expectRefusal(403, "consent-withdrawn", "RIGHTS-7");
  }

  @Test
  void more_than_a_person_may_have_under_way_is_refused_until_one_is_done() {
    person.order().expect(202);
    person.order().expect(202);

    Answer refused = person.order().expectRefusal(429, "too-many-waiting", "COLLECT-3");

    assertTrue(Integer.parseInt(refused.header("Retry-After")) >= 1);
    service.paintAll();
    person.order().expect(202);
  }

  @Test
  void a_full_queue_takes_nothing_in() {
    person.order().expect(202);
    person.order().expect(202);
    Visitor second = service.consenting();
    second.order().expect(202);
    second.order().expect(202);

    Answer refused = service.consenting().order().expectRefusal(503, "queue-full", "COLLECT-3");

    assertTrue(Integer.parseInt(refused.header("Retry-After")) >= 1);
  }

  @Test
  void calling_off_erases_the_photo_and_works_once() {
    String id = person.order().expect(202).text("id");

    Answer cancelled = person.delete("/generations/" + id).expect(200);

    assertEquals("CANCELLED", cancelled.text("state"));
    assertTrue(cancelled.fields().contains("photoErasedAt"));
    assertEquals(Set.of(), service.backstage.storage.vault.held());
    person.delete("/generations/" + id).expectRefusal(409, "generation-already-ended", "RETAIN-2");
  }

  @Test
  void generations_are_listed_newest_first_and_somebody_elses_are_not_there() {
    assertEquals("{\"generations\":[]}", person.get("/generations").expect(200).text());
    String first = person.order().expect(202).text("id");
    service.backstage.storage.clock.advance(java.time.Duration.ofSeconds(1));
    String second = person.order().expect(202).text("id");

    JsonNode all = person.get("/generations").expect(200).json().get("generations");
    assertEquals(2, all.size());
    assertEquals(second, all.get(0).get("id").getStringValue());
    assertEquals(first, all.get(1).get("id").getStringValue());
    assertEquals("1", person.get("/generations/" + second).text("position"));

    Visitor other = service.person();
    assertEquals("{\"generations\":[]}", other.get("/generations").text());
    Answer theirs = other.get("/generations/" + first);
    theirs.expectRefusal(404, "not-there", "SECURE-5");
    String unknown = "/generations/00000000-0000-4000-8000-000000000000";
    assertEquals(theirs.text(), other.get(unknown).text());
    assertEquals(theirs.text(), other.delete("/generations/" + first).text());
    other.get("/generations/" + first + "/events").expectProblem(404, "not-there");
    other.get("/generations/no-id").expectProblem(404, "not-there");
  }

  @ParameterizedTest
  @CsvSource({
    "size,large",
    "size,511",
    "size,2049",
    "size,1e3",
    "size,99999999999",
    "size,-512",
    "seed,tuesday",
    "seed,9223372036854775808",
    "style,crayon",
    "style,OIL",
    "framing,round",
    "strength,101",
    "strength,-1",
    "strength,bold",
    "variations,0",
    "variations,5",
    "quality,49",
    "quality,101",
    "note,yes",
    "format,gif"
  })
  void a_field_that_is_not_accepted_is_named_wherever_it_stands(String field, String value) {
    Form before = new Form();
    Form behind = new Form().photo(ExamplePhotos.png());
    if (!field.equals("style")) {
      before.field("style", "oil");
      behind.field("style", "oil");
    }

    person.order(before.field(field, value).photo(ExamplePhotos.png()).end()).expectInvalid(field);
    person.order(behind.field(field, value).end()).expectInvalid(field);
    assertEquals(Set.of(), service.backstage.storage.vault.held());
  }

  @Test
  void everything_that_is_not_accepted_is_named_at_once() {
    person
        .order(
            new Form()
                .field("size", "huge")
                .field("seed", "x")
                .field("hue", "blue")
                .photo(ExamplePhotos.png())
                .end())
        .expectInvalid("size", "seed", "form");
  }

  @Test
  void what_is_missing_or_comes_twice_is_named() {
    person.order(new Form().photo(ExamplePhotos.png()).end()).expectInvalid("style");
    person.order(new Form().field("style", "oil").end()).expectInvalid("photo");
    person.order(new Form().end()).expectInvalid("photo");
    person
        .order(
            new Form().field("style", "oil").field("style", "oil").photo(ExamplePhotos.png()).end())
        .expectInvalid("style");
    person
        .order(
            new Form()
                .field("style", "oil")
                .photo(ExamplePhotos.png())
                .photo(ExamplePhotos.png())
                .end())
        .expectInvalid("photo");
    assertEquals(Set.of(), service.backstage.storage.vault.held());
  }

  @Test
  void the_styles_and_what_else_can_be_chosen_are_public() {
    Answer styles = service.visitor().get("/styles").expect(200);

    assertEquals(
        Set.of("styles", "sizes", "strengths", "variations", "qualities", "framings", "formats"),
        styles.fields());
    JsonNode oil = styles.json().get("styles").get(0);
    assertEquals(Set.of("name", "title", "sample"), Answer.fieldsOf(oil));
    for (JsonNode style : styles.json().get("styles").values()) {
      service.visitor().get("/" + style.get("sample").getStringValue()).expect(200);
    }
    assertEquals(Set.of("min", "max", "usual"), Answer.fieldsOf(styles.json().get("sizes")));
  }
}
