package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** The person called it off, and the photo no longer exists. */
public record Cancelled(GenerationRequest request, Instant photoErasedAt) implements Ended {
  public Cancelled {
    requireNonNull(request, "request");
    requireNonNull(photoErasedAt, "photoErasedAt");
  }
}
