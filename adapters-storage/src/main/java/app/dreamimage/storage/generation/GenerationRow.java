package app.dreamimage.storage.generation;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Cancelled;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Ended;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.GenerationRequest;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Painting;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Reason;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A generation as a row: the request, which never changes, and then what its state has; the rest is
 * null.
 *
 * @param attempt of a generation that is being painted, otherwise 0
 */
@MappedEntity("generation")
record GenerationRow(
    @Id UUID id,
    UUID ownerId,
    String style,
    String framing,
    int pixelSize,
    int strength,
    long seed,
    int variations,
    String imageFormat,
    int quality,
    boolean note,
    Instant requestedAt,
    GenerationState state,
    int attempt,
    @Nullable UUID photoId,
    @Nullable Instant photoFirstByteAt,
    @Nullable Instant startedAt,
    @Nullable UUID imageId,
    @Nullable Instant paintedAt,
    @Nullable String reason,
    @Nullable Instant photoErasedAt) {

  static GenerationRow of(Generation generation) {
    GenerationRequest request = generation.request();
    PaintingOrder order = request.order();
    UploadedPhoto photo = generation instanceof Unfinished unfinished ? unfinished.photo() : null;
    Painting painting = generation instanceof Painting state ? state : null;
    Painted painted = generation instanceof Painted state ? state : null;
    Done done = generation instanceof Done state ? state : null;
    return new GenerationRow(
        request.id().value(),
        request.owner().value(),
        order.style().name(),
        order.framing().name(),
        order.size(),
        order.strength(),
        order.seed(),
        order.variations(),
        order.file().format().name(),
        order.file().quality(),
        order.file().note(),
        request.requestedAt(),
        GenerationState.of(generation),
        painting == null ? 0 : painting.attempt(),
        photo == null ? null : photo.id().value(),
        photo == null ? null : photo.firstByteAt(),
        painting == null ? null : painting.startedAt(),
        painted != null ? painted.image().value() : done != null ? done.image().value() : null,
        painted != null ? painted.paintedAt() : done != null ? done.paintedAt() : null,
        generation instanceof Failed failed ? failed.reason().name() : null,
        generation instanceof Ended ended ? ended.photoErasedAt() : null);
  }

  Generation toGeneration() {
    GenerationRequest request =
        new GenerationRequest(new GenerationId(id), new AccountId(ownerId), order(), requestedAt);
    return switch (state) {
      case QUEUED -> new Queued(request, photo());
      case PAINTING -> new Painting(request, photo(), attempt, requireNonNull(startedAt));
      case PAINTED -> new Painted(request, photo(), image(), requireNonNull(paintedAt));
      case DONE -> new Done(request, image(), requireNonNull(paintedAt), erasedAt());
      case FAILED -> new Failed(request, Reason.valueOf(requireNonNull(reason)), erasedAt());
      case CANCELLED -> new Cancelled(request, erasedAt());
    };
  }

  private PaintingOrder order() {
    return new PaintingOrder(
        Style.valueOf(style),
        Framing.valueOf(framing),
        pixelSize,
        strength,
        seed,
        variations,
        new ArtworkFile(ImageFormat.valueOf(imageFormat), quality, note));
  }

  private UploadedPhoto photo() {
    return new UploadedPhoto(
        new PhotoId(requireNonNull(photoId)),
        new AccountId(ownerId),
        requireNonNull(photoFirstByteAt));
  }

  private ImageId image() {
    return new ImageId(requireNonNull(imageId));
  }

  private Instant erasedAt() {
    return requireNonNull(photoErasedAt);
  }
}
