package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** The artwork exists, the photo does not. */
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
