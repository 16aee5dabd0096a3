package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.facialdata.PhotoErased;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;

/**
 * The artworks are stored; the photo is about to be erased. There is no way from here but on.
 *
 * @param image the first of them
 */
@Enforces(Clause.PHOTO_ERASED_AFTER_GENERATION)
public record Painted(
    GenerationRequest request, UploadedPhoto photo, ImageId image, Instant paintedAt)
    implements Unfinished {

  public Painted {
    requireNonNull(request, "request");
    requireNonNull(photo, "photo");
    requireNonNull(image, "image");
    requireNonNull(paintedAt, "paintedAt");
  }

  /** The only way to done: with the proof that the photo is gone. */
  public Done photoErased(PhotoErased erased) {
    requireErasureOfItsPhoto(erased);
    return new Done(request, image, paintedAt, erased.at());
  }
}
