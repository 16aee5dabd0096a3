package app.dreamimage.application.generation;

import app.dreamimage.domain.facialdata.DeleteBy;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.Preview;
import app.dreamimage.domain.policy.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a generation stands, as its owner sees it.
 *
 * @param waitingBefore how many are painted first, while it is queued: 0 means that it is next
 * @param progress how far the studio is, while it is being painted
 * @param preview what the artwork looks like by now, while it is being painted
 * @param left about how much longer it takes, until it ends
 * @param deletePhotoBy when its photo is gone at the latest, until it is
 * @param images the artworks made by it that are still kept, first painted first
 * @param refusal why there is no artwork, if it failed; with numbers for a short while
 */
public record GenerationSeen(
    Generation generation,
    OptionalInt waitingBefore,
    Optional<PaintingProgress> progress,
    Optional<Preview> preview,
    Optional<Duration> left,
    Optional<DeleteBy> deletePhotoBy,
    List<ImageId> images,
    Optional<Refusal> refusal) {

  public GenerationSeen {
    images = List.copyOf(images);
  }
}
