package app.dreamimage.rest.generation;

import app.dreamimage.domain.generation.Preview;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Base64;

/**
 * What an unfinished artwork looks like.
 *
 * @param image a small JPEG as a {@code data:} address (RFC 2397)
 */
@Serdeable
@Schema(name = "Preview")
record PreviewResponse(String image) {

  static PreviewResponse of(Preview preview) {
    return new PreviewResponse(
        "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(preview.jpeg()));
  }

  @Override
  public String toString() {
    return "PreviewResponse[not shown]";
  }
}
