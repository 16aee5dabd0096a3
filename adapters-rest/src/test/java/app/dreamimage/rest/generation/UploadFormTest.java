package app.dreamimage.rest.generation;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.rest.service.Form;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in the place of a form gets a clear answer, and nothing of it is kept. */
class UploadFormTest {

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

  private static byte[] photo(int length) {
    return ExamplePhotos.png(640, 480, length);
  }

  @Test
  void a_form_that_ends_too_early_is_cut_off() {
    Visitor person = service.consenting();
    byte[] whole = Form.of(photo(200_000));

    person
        .order(Arrays.copyOf(whole, whole.length - 4))
        .expectRefusal(400, "upload-cut-off", "COLLECT-3");
    person.order(Arrays.copyOf(whole, 100_000)).expectRefusal(400, "upload-cut-off", "COLLECT-3");
  }

  static Stream<Arguments> malformed() {
    byte[] good = photo(1_000);
    return Stream.of(
        Arguments.of("no part has a name", new Form().part("Content-Type: image/png", good).end()),
        Arguments.of("a part without headers", new Form().part("", good).end()),
        Arguments.of(
            "a part that is an attachment",
            new Form().part("Content-Disposition: attachment; name=\"photo\"", good).end()),
        Arguments.of(
            "headers that never end",
            new Form().raw("--" + Form.BOUNDARY + "\r\nX: " + "x".repeat(20_000)).end()),
        Arguments.of(
            "something behind the boundary",
            new Form().raw("--" + Form.BOUNDARY + "xx\r\n\r\n").end()),
        Arguments.of("too many parts", manyParts()));
  }

  private static byte[] manyParts() {
    Form form = new Form();
    for (int i = 0; i < 100; i++) {
      form.field("f" + i, "x");
    }
    return form.photo(photo(1_000)).end();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void malformed(String what, byte[] form) {
    service.consenting().order(form).expectProblem(400, "request-malformed");
  }

  @Test
  void what_is_no_form_of_this_boundary_is_cut_off() {
    Visitor person = service.consenting();
    person
        .order("no form at all".getBytes(StandardCharsets.UTF_8))
        .expectProblem(400, "upload-cut-off");
    person.order(new byte[0]).expectProblem(400, "upload-cut-off");
    person.order(new byte[300_000]).expectProblem(400, "upload-cut-off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; charset=utf-8"
      })
  void a_form_without_a_boundary_cannot_be_read(String contentType) {
    service
        .consenting()
        .send(
            "POST", "/generations", BodyPublishers.ofByteArray(Form.of(photo(1_000))), contentType)
        .expectProblem(400, "request-malformed");
  }

  @Test
  void a_boundary_that_is_too_long_cannot_be_one() {
    service
        .consenting()
        .send(
            "POST",
            "/generations",
            BodyPublishers.ofByteArray(new byte[100]),
            "multipart/form-data; boundary=" + "b".repeat(71))
        .expectProblem(400, "request-malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/x-www-form-urlencoded",
        "image/png",
        "multipart/mixed; boundary=x",
        "text/plain",
        "nonsense",
        ""
      })
  void a_photo_comes_in_a_form_and_in_nothing_else(String contentType) {
    service
        .consenting()
        .send(
            "POST",
            "/generations",
            BodyPublishers.ofByteArray(photo(1_000)),
            contentType.isEmpty() ? null : contentType)
        .expectProblem(415, "media-type-unknown");
  }

  @Test
  void names_and_values_in_other_alphabets_and_in_none_are_not_accepted() {
    Visitor person = service.consenting();
    person
        .order(
            new Form()
                .field("стиль", "oil")
                .field("style", "油画")
                .field("size", new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xff})
                .photo(photo(1_000))
                .end())
        .expectInvalid("form", "size", "style");
    person
        .order(new Form().field("style", "o".repeat(100_000)).photo(photo(1_000)).end())
        .expectInvalid("style");
  }

  @Test
  void quoted_and_unquoted_names_and_preambles_are_read_as_the_standard_says() {
    service
        .consenting()
        .order(
            new Form()
                .raw("This is a preamble that nobody reads.\r\n")
                .part(
                    "content-disposition:form-data;name=style",
                    "oil".getBytes(StandardCharsets.UTF_8))
                .part(
                    "Content-Type: image/png\r\nContent-Disposition: form-data;"
                        + " filename=\"a; name=\\\"x\\\".png\"; name=\"photo\"",
                    photo(1_000))
                .raw("--" + Form.BOUNDARY + "--\r\nand an epilogue")
                .cut())
        .expect(202);
  }

  @Test
  void a_compressed_body_is_not_unpacked() {
    service
        .consenting()
        .with("Content-Encoding", "gzip")
        .order()
        .expectProblem(415, "media-type-unknown");
  }
}
