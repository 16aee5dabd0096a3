package app.dreamimage.rest.generation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTest {

  private static final byte[] ARTWORK = "0123456789".getBytes(StandardCharsets.US_ASCII);

  private static RunningService service;
  private static Visitor person;
  private static String image;
  private static String content;

  @BeforeAll
  static void start() {
    service = RunningService.start();
    service.backstage.storage.studio.answer(ARTWORK);
    person = service.consenting();
    image = "/images/" + paintOne(person);
    content = image + "/content";
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static String paintOne(Visitor person) {
    String id = person.order().expect(202).text("id");
    service.paintAll();
    service.backstage.storage.clock.advance(Duration.ofSeconds(1));
    return person.get("/generations/" + id).json().get("image").get("id").getStringValue();
  }

  @Test
  void an_image_is_described_without_an_expiry() {
    Answer seen = person.get(image).expect(200);

    assertEquals(
        Set.of(
            "id",
            "generation",
            "style",
            "format",
            "width",
            "height",
            "bytes",
            "createdAt",
            "content"),
        seen.fields());
    assertEquals("/api/v1" + content, seen.text("content"));
    assertEquals(Integer.toString(ARTWORK.length), seen.text("bytes"));
  }

  @Test
  void there_are_none_at_first() {
    assertEquals("{\"images\":[]}", service.person().get("/images").expect(200).text());
  }

  @Test
  void images_come_in_pages_newest_first() {
    Visitor collector = service.consenting();
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(0, paintOne(collector));
    }

    List<String> seen = new ArrayList<>();
    String path = "/images?limit=2";
    for (int pages = 0; pages < 3; pages++) {
      Answer page = collector.get(path).expect(200);
      for (JsonNode one : page.json().get("images").values()) {
        seen.add(one.get("id").getStringValue());
      }
      assertEquals(pages < 2, page.fields().contains("next"));
      if (pages < 2) {
        path = "/images?limit=2&after=" + page.text("next");
      }
    }

    assertEquals(made, seen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "many", "1.5", "", "99999999999"})
  void a_page_has_between_one_and_a_hundred(String limit) {
    person.get("/images?limit=" + limit).expectInvalid("limit");
  }

  @Test
  void a_page_after_what_is_not_there_is_not_there() {
    person.get("/images?after=yesterday").expectProblem(404, "not-there");
  }

  @Test
  void the_file_is_kept_by_the_person_alone() {
    Answer file = person.get(content).expect(200);

    assertArrayEquals(ARTWORK, file.body());
    assertEquals("image/png", file.header("Content-Type"));
    assertEquals("private, no-cache", file.header("Cache-Control"));
    assertEquals("Cookie, Authorization", file.header("Vary"));
    assertEquals("bytes", file.header("Accept-Ranges"));
    assertTrue(file.find("Content-Disposition").isEmpty());
  }

  @Test
  void a_copy_that_is_still_good_is_not_sent_again() {
    String tag = person.get(content).header("ETag");
    for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      Answer same = person.with("If-None-Match", known).get(content).expect(304);
      assertEquals(0, same.body().length);
      assertEquals(tag, same.header("ETag"));
      assertEquals("private, no-cache", same.header("Cache-Control"));
    }
    person.with("If-None-Match", "\"other\"").get(content).expect(200);
  }

  @Test
  void a_download_is_saved_under_a_name_that_tells_nothing() {
    assertEquals(
        "attachment; filename=\"dream-image-oil.png\"",
        person.get(content + "?download").expect(200).header("Content-Disposition"));
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0123, bytes 0-3/10",
    "bytes=4-, 456789, bytes 4-9/10",
    "bytes=-2, 89, bytes 8-9/10",
    "bytes=-99, 0123456789, bytes 0-9/10",
    "bytes=8-99, 89, bytes 8-9/10",
    "bytes=0-0, 0, bytes 0-0/10"
  })
  void a_part_of_it_can_be_asked_for(String range, String part, String header) {
    Answer partial = person.with("Range", range).get(content).expect(206);

    assertEquals(part, partial.text());
    assertEquals(header, partial.header("Content-Range"));
    assertEquals("image/png", partial.header("Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=9999999999-"})
  void a_part_that_it_does_not_have_is_refused(String range) {
    Answer refused = person.with("Range", range).get(content);

    refused.expectProblem(416, "range-not-satisfiable");
    assertEquals("bytes */10", refused.header("Content-Range"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes=0-1,3-4", "lines=1-2", "bytes=", "bytes=-", "bytes=a-b", "bytes=3-1"})
  void a_range_that_is_not_understood_is_ignored(String range) {
    assertArrayEquals(ARTWORK, person.with("Range", range).get(content).expect(200).body());
  }

  @Test
  void a_range_of_another_version_gets_the_whole() {
    String tag = person.get(content).header("ETag");
    Visitor partly = person.with("Range", "bytes=0-1");

    partly.with("If-Range", tag).get(content).expect(206);
    partly.with("If-Range", "\"other\"").get(content).expect(200);
  }

  @Test
  void asking_for_the_headers_alone_tells_the_size() {
    Answer head = person.send("HEAD", content, BodyPublishers.noBody(), null).expect(200);

    assertEquals(0, head.body().length);
    assertEquals("10", head.header("Content-Length"));
  }

  @Test
  void somebody_elses_image_is_not_there() {
    Visitor other = service.person();
    Answer refused = other.get(image);

    refused.expectRefusal(404, "not-there", "SECURE-5");
    assertEquals(refused.text(), other.get(content).text());
    assertEquals(refused.text(), other.delete(image).text());
    assertEquals(refused.text(), other.get("/images/no-id").text());
    assertEquals(refused.text(), other.get("/images/00000000-0000-4000-8000-000000000000").text());
    assertFalse(other.with("If-None-Match", "*").get(content).status() == 304);
  }

  @Test
  void a_deleted_image_is_gone_at_once() {
    Visitor owner = service.consenting();
    String path = "/images/" + paintOne(owner);

    owner.delete(path).expect(204);

    owner.get(path).expectProblem(404, "not-there");
    owner.get(path + "/content").expectProblem(404, "not-there");
    owner.delete(path).expectProblem(404, "not-there");
    assertEquals(0, owner.get("/images").json().get("images").size());
  }
}
