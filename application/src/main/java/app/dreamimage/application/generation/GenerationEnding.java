package app.dreamimage.application.generation;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Commitment;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.DeletionReceipt.Kind;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.facialdata.PhotoErased;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.Abandonable;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Ended;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Reason;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** The one way in which generations end: first the photo is erased, then the end is recorded. */
@Enforces({Clause.PHOTO_ERASED_AFTER_GENERATION, Clause.FACIAL_DATA_GONE_WITHIN_A_DAY})
public final class GenerationEnding {

  private final Accounts accounts;
  private final Generations generations;
  private final Images images;
  private final Photos photos;
  private final PhotoVault vault;
  private final Receipts receipts;
  private final ProgressFeed feed;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public GenerationEnding(
      Accounts accounts,
      Generations generations,
      Images images,
      Photos photos,
      PhotoVault vault,
      Receipts receipts,
      ProgressFeed feed,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.accounts = accounts;
    this.generations = generations;
    this.images = images;
    this.photos = photos;
    this.vault = vault;
    this.receipts = receipts;
    this.feed = feed;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /**
   * Erases the photo and records that the artwork is done; answers whether this call did it. If
   * every artwork has been deleted before, nothing of it is kept.
   */
  boolean finish(Painted painted) {
    return end(painted, painted::photoErased, AuditEvent.GENERATION_DONE, ErasureReason.DONE);
  }

  /**
   * Erases the photo and records that there will be no artwork; answers whether this call did it.
   */
  boolean abandon(Abandonable generation, EndingReason why) {
    return why.told() == Reason.CALLED_OFF
        ? end(generation, generation::cancel, AuditEvent.GENERATION_CANCELLED, why.erasure())
        : end(
            generation,
            erased -> generation.fail(why.told(), erased),
            AuditEvent.GENERATION_FAILED,
            why.erasure());
  }

  /** Erases a photo that no generation is made from. */
  void discard(UploadedPhoto photo, ErasureReason why) {
    PhotoErased erased = eraseOnly(photo);
    unitOfWork.run(() -> strikeFromRegister(photo, erased, why));
  }

  /** Erases a photo, and leaves the register and the generation to whoever comes after. */
  PhotoErased eraseOnly(UploadedPhoto photo) {
    return PhotoErased.from(vault, photo.id(), clock.instant());
  }

  private boolean end(
      Unfinished generation,
      Function<PhotoErased, Ended> ending,
      AuditEvent event,
      ErasureReason why) {
    UploadedPhoto photo = generation.photo();
    PhotoErased erased = eraseOnly(photo);
    boolean ended =
        unitOfWork.run(
            () -> {
              if (!enter(generation, ending.apply(erased))) {
                return false;
              }
              strikeFromRegister(photo, erased, why);
              audit.record(generation.owner(), event, Clause.PHOTO_ERASED_AFTER_GENERATION);
              return true;
            });
    if (ended) {
      feed.stateChanged(generation.id());
    }
    return ended;
  }

  private boolean enter(Unfinished generation, Ended ended) {
    if (!(ended instanceof Done)) {
      return generations.advance(generation, ended);
    }
    // Held, so that whoever is deleting an artwork of it has done so by now, or finds it ended.
    accounts.findAndLock(generation.owner());
    if (!generations.advance(generation, ended)) {
      return false;
    }
    if (images.madeBy(ended.id()).isEmpty()) {
      generations.remove(ended);
    }
    return true;
  }

  private void strikeFromRegister(UploadedPhoto photo, PhotoErased erased, ErasureReason why) {
    Optional<Commitment> commitment =
        photos
            .commitmentTo(photo.id())
            .map(committed -> new Commitment(committed.salt(), committed.value()));
    if (!photos.remove(erased)) {
      return;
    }
    receipts.add(
        photo.owner(),
        audit.recordErasure(
            photo.owner(),
            stamp ->
                new DeletionReceipt(
                    photo.id().value(),
                    Kind.PHOTO,
                    commitment,
                    photo.firstByteAt(),
                    erased.at(),
                    why,
                    stamp.policyVersion(),
                    stamp.salt())));
  }
}
