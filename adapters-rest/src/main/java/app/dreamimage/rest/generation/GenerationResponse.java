package app.dreamimage.rest.generation;

import app.dreamimage.application.generation.GenerationSeen;
import app.dreamimage.domain.generation.Cancelled;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Ended;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Painting;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.rest.problem.Problem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a generation stands.
 *
 * @param size in pixels; the longer side of the artwork is at most that, less for a small photo
 * @param strength from 0 (faithful to the photo) to 100 (free)
 * @param variations how many artworks are painted from the photo
 * @param quality of a JPEG
 * @param note whether the picture itself says that AI painted it
 * @param seed as a text: 64 bits are more than some clients' numbers hold
 * @param position how many are painted first, while it is queued
 * @param stage what the studio is doing, while it is painting
 * @param fraction of the work that is done, 0 to 1, while it is being painted
 * @param secondsLeft about how much longer it takes, until it ends
 * @param expiresAt when the photo is gone at the latest, while it exists
 * @param photoErasedAt when the photo was erased
 * @param image the first artwork that is still there, once it is done
 * @param images all artworks that are still there, once it is done
 * @param problem why there is none, if it failed
 */
@Serdeable
@Schema(name = "Generation")
record GenerationResponse(
    UUID id,
    @Schema(
            type = "string",
            allowableValues = {"QUEUED", "PAINTING", "PAINTED", "DONE", "FAILED", "CANCELLED"})
        String state,
    String style,
    String framing,
    int size,
    int strength,
    String seed,
    int variations,
    String format,
    int quality,
    boolean note,
    Instant requestedAt,
    @Nullable Integer position,
    @Nullable String stage,
    @Nullable Double fraction,
    @Nullable Long secondsLeft,
    @Nullable Instant expiresAt,
    @Nullable Instant photoErasedAt,
    @Nullable ImageLink image,
    @Nullable List<ImageLink> images,
    @Nullable Problem problem) {

  /** Where an artwork is found. */
  @Serdeable
  @Schema(name = "ImageLink")
  record ImageLink(UUID id, String href, String content) {}

  static GenerationResponse of(GenerationSeen seen) {
    Generation generation = seen.generation();
    PaintingOrder order = generation.request().order();
    return new GenerationResponse(
        generation.id().value(),
        stateOf(generation),
        order.style().slug(),
        order.framing().name().toLowerCase(Locale.ROOT),
        order.size(),
        order.strength(),
        Long.toString(order.seed()),
        order.variations(),
        order.file().format().name().toLowerCase(Locale.ROOT),
        order.file().quality(),
        order.file().note(),
        generation.request().requestedAt(),
        seen.waitingBefore().isPresent() ? seen.waitingBefore().getAsInt() : null,
        seen.progress().map(progress -> progress.stage().name()).orElse(null),
        seen.progress().map(progress -> progress.fraction()).orElse(null),
        seen.left().map(GenerationResponse::secondsUp).orElse(null),
        seen.deletePhotoBy().map(deadline -> deadline.instant()).orElse(null),
        generation instanceof Ended ended ? ended.photoErasedAt() : null,
        seen.images().stream().findFirst().map(GenerationResponse::linkTo).orElse(null),
        seen.images().isEmpty()
            ? null
            : seen.images().stream().map(GenerationResponse::linkTo).toList(),
        seen.refusal().map(Problem::of).orElse(null));
  }

  /** Whether nothing more will happen. */
  boolean hasEnded() {
    return photoErasedAt != null;
  }

  private static String stateOf(Generation generation) {
    if (generation instanceof Painting) {
      return "PAINTING";
    }
    if (generation instanceof Painted) {
      return "PAINTED";
    }
    if (generation instanceof Done) {
      return "DONE";
    }
    if (generation instanceof Failed) {
      return "FAILED";
    }
    return generation instanceof Cancelled ? "CANCELLED" : "QUEUED";
  }

  private static long secondsUp(Duration left) {
    return (left.toMillis() + 999) / 1000;
  }

  private static ImageLink linkTo(ImageId image) {
    UUID id = image.value();
    return new ImageLink(id, ImageResponse.hrefOf(id), ImageResponse.contentOf(id));
  }
}
