package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The artworks exist, the photo does not.
 *
 * @param image the first of them
 */
public record Done(
    GenerationRequest request, ImageId image, Instant paintedAt, Instant photoErasedAt)
    implements Ended {
  public Done {
    requireNonNull(request, "request");
    requireNonNull(image, "image");
    requireNonNull(paintedAt, "paintedAt");
    requireNonNull(photoErasedAt, "photoErasedAt");
  }
}
