package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.facialdata.UploadedPhoto;
import java.time.Instant;

/**
 * In the studio.
 *
 * @param attempt counts from 1; more than one if the service stopped in the middle
 */
public record Painting(
    GenerationRequest request, UploadedPhoto photo, int attempt, Instant startedAt)
    implements Abandonable {

  private static final int MOST_ATTEMPTS = 3;

  public Painting {
    requireNonNull(request, "request");
    requireNonNull(photo, "photo");
    requireNonNull(startedAt, "startedAt");
    if (attempt < 1) {
      throw new IllegalArgumentException("attempt: counts from 1");
    }
  }

  /** Whether it may be begun anew after an interruption; a photo that kills the studio may not. */
  public boolean mayBeResumed() {
    return attempt < MOST_ATTEMPTS;
  }

  /** Begins anew after an interruption. */
  public Painting resume(Instant now) {
    return new Painting(request, photo, attempt + 1, now);
  }

  /** The artwork exists and is stored. */
  public Painted finish(ImageId image, Instant now) {
    return new Painted(request, photo, image, now);
  }
}
