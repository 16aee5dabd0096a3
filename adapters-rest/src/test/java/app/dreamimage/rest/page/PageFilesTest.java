package app.dreamimage.rest.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFilesTest {

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Visitor browser() {
    return service.visitor().with("Accept", "text/html,*/*;q=0.8");
  }

  @ParameterizedTest
  @CsvSource({
    "//, text/html;charset=utf-8",
    "//app/main.js, text/javascript;charset=utf-8",
    "//app/styles/base.css, text/css;charset=utf-8",
    "//app/icons/mark.svg, image/svg+xml",
    "//samples/oil.jpg, image/jpeg",
    "//docs, text/html;charset=utf-8",
    "//docs/openapi.yml, application/yaml",
    "//docs/rapidoc-min.js, text/javascript;charset=utf-8"
  })
  void files_are_what_they_are_said_to_be(String path, String mediaType) {
    Answer file = browser().get(path).expect(200);

    assertEquals(mediaType, file.header("Content-Type"));
    assertEquals("no-cache", file.header("Cache-Control"));
    assertEquals("Accept-Encoding", file.header("Vary"));
    assertTrue(file.body().length > 100);
  }

  @Test
  void a_copy_that_is_still_good_is_not_sent_again() {
    String tag = browser().get("//app/main.js").header("ETag");
    for (String known : List.of(tag, tag.substring(2), "\"x\" , " + tag, "*")) {
      Answer same = browser().with("If-None-Match", known).get("//app/main.js").expect(304);
      assertEquals(0, same.body().length);
      assertEquals(tag, same.header("ETag"));
    }
    browser().with("If-None-Match", "\"x\"").get("//app/main.js").expect(200);
  }

  @Test
  void texts_are_compressed_and_pictures_are_not() throws IOException {
    Visitor compressing = browser().with("Accept-Encoding", "gzip");
    Answer packed = compressing.get("//app/main.js").expect(200);
    assertEquals("gzip", packed.header("Content-Encoding"));
    assertArrayEquals(
        browser().get("//app/main.js").body(),
        new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
    assertEquals(Optional.empty(), compressing.get("//samples/oil.jpg").find("Content-Encoding"));
  }

  @Test
  void what_is_personal_is_never_compressed() {
    Visitor person = service.consenting().with("Accept-Encoding", "gzip");
    person.order().expect(202);
    person.order().expect(202);
    for (String path : List.of("/me", "/me/consents", "/generations", "/images")) {
      assertEquals(Optional.empty(), person.get(path).expect(200).find("Content-Encoding"));
    }
    service.settle();
  }

  @ParameterizedTest
  @ValueSource(strings = {"//", "//app/main.js", "//docs"})
  void asking_for_the_headers_alone_gets_no_body(String path) {
    Answer head = browser().send("HEAD", path, BodyPublishers.noBody(), null).expect(200);

    assertEquals(0, head.body().length);
    assertEquals(browser().get(path).header("Content-Type"), head.header("Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//app/nothing.js",
        "//app/main",
        "//app/",
        "//app",
        "//index.html",
        "//samples/oil.png",
        "//docs/index.html",
        "//docs/nothing",
        "//META-INF/swagger/dream-image-maker.yml",
        "//favicon.ico",
        "//robots.txt",
        "//api",
        "//api/v2/me"
      })
  void what_is_not_there_is_not_there(String path) {
    service.visitor().get(path).expectProblem(404, "not-there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void the_page_is_only_looked_at(String method) {
    int status = service.visitor().send(method, "//", BodyPublishers.noBody(), null).status();

    assertEquals(405, status);
  }
}
