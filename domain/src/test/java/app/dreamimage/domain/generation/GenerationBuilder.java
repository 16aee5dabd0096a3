package app.dreamimage.domain.generation;

import static app.dreamimage.domain.facialdata.PhotoBuilder.aPhoto;
import static app.dreamimage.domain.facialdata.Proofs.erased;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.policy.Reason;
import java.time.Duration;
import java.time.Instant;

/**
 * Builds generations for tests in any state, each reached through the states before it, a second
 * apart.
 */
public final class GenerationBuilder {

  private static final Duration STEP = Duration.ofSeconds(1);

  private final GenerationId id = new GenerationId(Fresh.uuid());
  private UploadedPhoto photo = aPhoto().build();
  private Instant requestedAt = Moments.NOON;
  private PaintingOrder order = anOrder();

  private GenerationBuilder() {}

  /** A generation. */
  public static GenerationBuilder aGeneration() {
    return new GenerationBuilder();
  }

  /** A generation that waits. */
  public static Queued aQueuedGeneration() {
    return aGeneration().queued();
  }

  /** An order for an oil portrait. */
  public static PaintingOrder anOrder() {
    return anOrderFor(1);
  }

  /** An order for so many oil portraits from one photo. */
  public static PaintingOrder anOrderFor(int variations) {
    return new PaintingOrder(
        Style.OIL,
        Framing.PORTRAIT,
        PaintingOrder.USUAL,
        PaintingOrder.USUAL_STRENGTH,
        7,
        variations,
        ArtworkFile.of(ImageFormat.PNG));
  }

  /** Of this account, and from a photo of this account. */
  public GenerationBuilder of(AccountId owner) {
    return from(aPhoto().of(owner).uploadedAt(photo.firstByteAt()).build());
  }

  /** From this photo, and of the account that owns it. */
  public GenerationBuilder from(UploadedPhoto given) {
    photo = given;
    return this;
  }

  public GenerationBuilder requestedAt(Instant given) {
    requestedAt = given;
    return this;
  }

  public GenerationBuilder ordering(PaintingOrder given) {
    order = given;
    return this;
  }

  public Queued queued() {
    return new Queued(new GenerationRequest(id, photo.owner(), order, requestedAt), photo);
  }

  public Painting painting() {
    return queued().start(requestedAt.plus(STEP));
  }

  public Painted painted() {
    return painting().finish(new ImageId(Fresh.uuid()), requestedAt.plus(STEP.multipliedBy(2)));
  }

  public Done done() {
    return painted().photoErased(erased(photo.id(), requestedAt.plus(STEP.multipliedBy(3))));
  }

  public Failed failed(Reason reason) {
    return painting().fail(reason, erased(photo.id(), requestedAt.plus(STEP.multipliedBy(3))));
  }

  public Cancelled cancelled() {
    return queued().cancel(erased(photo.id(), requestedAt.plus(STEP.multipliedBy(3))));
  }
}
