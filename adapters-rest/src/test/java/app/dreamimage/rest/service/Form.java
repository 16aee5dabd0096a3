package app.dreamimage.rest.service;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form as browsers send it. */
public final class Form {

  /** What stands between the parts. */
  public static final String BOUNDARY = "----a-boundary-that-no-photo-holds";

  /** The name of the photo's file, which is nobody's business. */
  public static final String FILE_NAME = LogWatch.secret("me-at-home-7731.jpg");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** A form with a photo and a style, in the order of this service's page. */
  public static byte[] of(byte[] photo) {
    return new Form().field("style", "oil").photo(photo).end();
  }

  /** Adds a field. */
  public Form field(String name, String value) {
    return field(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a field. */
  public Form field(String name, byte[] value) {
    return part("Content-Disposition: form-data; name=\"" + name + "\"", value);
  }

  /** Adds the photo. */
  public Form photo(byte[] photo) {
    return part(
        "Content-Disposition: form-data; name=\"photo\"; filename=\""
            + FILE_NAME
            + "\"\r\nContent-Type: image/png",
        photo);
  }

  /** Adds a part with these header lines. */
  public Form part(String headers, byte[] content) {
    raw("--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n");
    bytes.writeBytes(content);
    return raw("\r\n");
  }

  /** Adds what is no part. */
  public Form raw(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The form with its end. */
  public byte[] end() {
    return raw("--" + BOUNDARY + "--\r\n").cut();
  }

  /** The form as far as it goes. */
  public byte[] cut() {
    return bytes.toByteArray();
  }
}
