package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.facialdata.UploadedPhoto;
import java.time.Instant;

/** Waiting for the studio. */
public record Queued(GenerationRequest request, UploadedPhoto photo) implements Abandonable {

  public Queued {
    requireNonNull(request, "request");
    if (!photo.owner().equals(request.owner())) {
      throw new IllegalArgumentException("photo: belongs to another account");
    }
  }

  /** The studio begins. */
  public Painting start(Instant now) {
    return new Painting(request, photo, 1, now);
  }
}
