package app.dreamimage.rest.generation;

import app.dreamimage.domain.generation.GeneratedImage;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * An artwork that a person keeps. It has no expiry.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bytes of the file
 * @param content where the file is
 */
@Serdeable
@Schema(name = "Image")
record ImageResponse(
    UUID id,
    UUID generation,
    String style,
    String format,
    int width,
    int height,
    long bytes,
    Instant createdAt,
    String content) {

  static ImageResponse of(GeneratedImage image) {
    UUID id = image.id().value();
    return new ImageResponse(
        id,
        image.generation().value(),
        image.style().slug(),
        image.format().name().toLowerCase(Locale.ROOT),
        image.width(),
        image.height(),
        image.bytes(),
        image.createdAt(),
        contentOf(id));
  }

  static String hrefOf(UUID id) {
    return "/api/v1/images/" + id;
  }

  static String contentOf(UUID id) {
    return hrefOf(id) + "/content";
  }
}
