package app.dreamimage.rest.generation;

import app.dreamimage.application.generation.SeeImages;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of artworks, newest first.
 *
 * @param next to be sent as {@code after} for the next page; absent on the last
 */
@Serdeable
@Schema(name = "Images")
record ImagesResponse(List<ImageResponse> images, @Nullable UUID next) {

  static ImagesResponse of(SeeImages.Page page) {
    return new ImagesResponse(
        page.images().stream().map(ImageResponse::of).toList(),
        page.next().map(id -> id.value()).orElse(null));
  }
}
