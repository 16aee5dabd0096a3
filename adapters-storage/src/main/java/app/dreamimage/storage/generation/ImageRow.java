package app.dreamimage.storage.generation;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Style;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** An image that a person keeps, as a row. */
@MappedEntity("image")
record ImageRow(
    @Id UUID id,
    UUID ownerId,
    UUID generationId,
    String style,
    String imageFormat,
    int width,
    int height,
    long byteCount,
    Instant createdAt) {

  static ImageRow of(GeneratedImage image) {
    return new ImageRow(
        image.id().value(),
        image.owner().value(),
        image.generation().value(),
        image.style().name(),
        image.format().name(),
        image.width(),
        image.height(),
        image.bytes(),
        image.createdAt());
  }

  GeneratedImage toImage() {
    return new GeneratedImage(
        new ImageId(id),
        new AccountId(ownerId),
        new GenerationId(generationId),
        Style.valueOf(style),
        ImageFormat.valueOf(imageFormat),
        width,
        height,
        byteCount,
        createdAt);
  }
}
