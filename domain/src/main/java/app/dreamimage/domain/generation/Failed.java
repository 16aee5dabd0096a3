package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Reason;
import java.time.Instant;

/** No artwork could be made, and the photo no longer exists. */
public record Failed(GenerationRequest request, Reason reason, Instant photoErasedAt)
    implements Ended {
  public Failed {
    requireNonNull(request, "request");
    requireNonNull(reason, "reason");
    requireNonNull(photoErasedAt, "photoErasedAt");
  }
}
