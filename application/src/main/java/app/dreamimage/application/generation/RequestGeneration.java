package app.dreamimage.application.generation;

import app.dreamimage.application.Ids;
import app.dreamimage.application.RestrictionsAndObjections;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Commitment;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.audit.Salts;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.consent.FaceAnalysisConsent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.facialdata.PhotoCommitment;
import app.dreamimage.domain.facialdata.PhotoHeader;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.GenerationRequest;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.domain.generation.QueueLimits;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Takes in a photo and queues the painting of it. What can be refused is refused before a byte is
 * kept; what goes wrong later leaves nothing behind.
 */
@Enforces({
  Clause.PHOTO_IS_TEMPORARY,
  Clause.LANDMARKS_ARE_TAKEN_TO_MAKE_THE_IMAGE,
  Clause.CONTROL_OVER_FACIAL_PROCESSING,
  Clause.RIGHT_TO_RESTRICTION
})
@WhenRestricted(
    value = WhenRestricted.Conduct.REFUSED,
    because = "A photo that may not be used is not taken in.")
public final class RequestGeneration {

  /**
   * A photo on its way in, and what is to be painted from it.
   *
   * @param photo is read once, to its end; the caller closes it
   * @param announcedBytes how many bytes the sender says will come, if it says so
   * @param order asked for after the photo has been read, since a form may carry it behind the
   *     photo
   * @param stop makes the reading of the photo, and of what stands behind it, fail soon; called on
   *     another thread when the person calls the upload off
   * @param key what the sender calls the order, if it wants it to be carried out once however often
   *     it is sent
   */
  public record Command(
      AccountId owner,
      InputStream photo,
      OptionalLong announcedBytes,
      Supplier<Outcome<PaintingOrder>> order,
      Runnable stop,
      Optional<OrderKey> key) {

    /** An order without a name, whose photo never keeps its reader waiting. */
    public Command(
        AccountId owner,
        InputStream photo,
        OptionalLong announcedBytes,
        Supplier<Outcome<PaintingOrder>> order) {
      this(owner, photo, announcedBytes, order, () -> {}, Optional.empty());
    }
  }

  private static final int PREFIX_BYTES = 64 * 1024;

  private final Accounts accounts;
  private final Consents consents;
  private final RestrictionsAndObjections limits;
  private final Photos photos;
  private final PhotoVault vault;
  private final Generations generations;
  private final PaintingQueue queue;
  private final UploadsUnderWay uploads;
  private final GenerationEnding ending;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final Salts salts;
  private final InstantSource clock;
  private final PolicyHistory policy;
  private final PhotoLimits photoLimits;
  private final QueueLimits queueLimits;
  private final KeyedOrders orders;

  public RequestGeneration(
      Accounts accounts,
      Consents consents,
      RestrictionsAndObjections limits,
      Photos photos,
      PhotoVault vault,
      Generations generations,
      PaintingQueue queue,
      UploadsUnderWay uploads,
      GenerationEnding ending,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      Salts salts,
      InstantSource clock,
      PolicyHistory policy,
      PhotoLimits photoLimits,
      QueueLimits queueLimits) {
    this.accounts = accounts;
    this.consents = consents;
    this.limits = limits;
    this.photos = photos;
    this.vault = vault;
    this.generations = generations;
    this.queue = queue;
    this.uploads = uploads;
    this.ending = ending;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.salts = salts;
    this.clock = clock;
    this.policy = policy;
    this.photoLimits = photoLimits;
    this.queueLimits = queueLimits;
    orders = new KeyedOrders(generations, clock);
  }

  /** Queues the generation, or refuses and keeps nothing. */
  public Outcome<Queued> handle(Command command) {
    return admit(command.owner())
        .then(admitted -> checkAnnouncedSize(command))
        .then(admitted -> receive(command))
        .onRefusal(no -> audit.recordRefusal(command.owner(), AuditEvent.GENERATION_REFUSED, no));
  }

  /** Everything that can be judged without the photo. */
  private Outcome<Integer> admit(AccountId owner) {
    if (accounts.find(owner).isEmpty()) {
      return Outcome.refused(Reason.NOT_THERE);
    }
    return mayBeAnalysed(owner)
        .then(consent -> queueLimits.admit(generations.countQueued(), unfinishedOf(owner)));
  }

  /** A restriction is told before a missing consent: whoever consents then would be refused. */
  private Outcome<FaceAnalysisConsent> mayBeAnalysed(AccountId owner) {
    return limits
        .allow(owner, Purpose.IMAGE_GENERATION)
        .then(allowed -> limits.allow(owner, Purpose.FACE_ANALYSIS))
        .then(
            allowed ->
                FaceAnalysisConsent.of(
                    consents.of(owner), policy.termsAt(clock.instant()).version()));
  }

  private int unfinishedOf(AccountId owner) {
    return (int) generations.of(owner).stream().filter(Unfinished.class::isInstance).count();
  }

  private Outcome<Integer> checkAnnouncedSize(Command command) {
    return command.announcedBytes().orElse(0) > photoLimits.bytes()
        ? Outcome.refused(Reason.PHOTO_TOO_LARGE)
        : Outcome.granted(0);
  }

  private Outcome<Queued> receive(Command command) {
    // The clock is read before the first byte is: the strictest reading of RETAIN-3.
    UploadedPhoto photo =
        new UploadedPhoto(new PhotoId(ids.next()), command.owner(), clock.instant());
    return uploads
        .begin(photo, command.stop(), queueLimits)
        .then(
            upload -> {
              try (upload) {
                return receive(command, upload);
              }
            });
  }

  private Outcome<Queued> receive(Command command, UploadsUnderWay.UnderWay upload) {
    UploadedPhoto photo = upload.photo();
    boolean queued = false;
    try {
      // Before the first byte too: whoever withdraws or erases from now on finds the photo.
      Outcome<Queued> outcome = enterIntoRegister(photo).then(entered -> deposit(command, photo));
      queued = outcome.fold(yes -> true, no -> false);
      // One that was called off is cut off too, which is not what the person wants to hear.
      return outcome.fold(
          yes -> outcome,
          no ->
              no.reason() == Reason.UPLOAD_CUT_OFF && upload.calledOff().isPresent()
                  ? Outcome.refused(Reason.CALLED_OFF)
                  : outcome);
    } finally {
      if (!queued) {
        ending.discard(photo, upload.calledOff().orElse(ErasureReason.NOT_TAKEN_IN));
      }
    }
  }

  /** Enters the photo if, at this moment and under the lock, its owner is there and allows it. */
  private Outcome<UploadedPhoto> enterIntoRegister(UploadedPhoto photo) {
    return unitOfWork.run(
        () ->
            accounts.findAndLock(photo.owner()).isEmpty()
                ? Outcome.refused(Reason.NOT_THERE)
                : mayBeAnalysed(photo.owner())
                    .map(
                        consent -> {
                          photos.add(photo);
                          return photo;
                        }));
  }

  private Outcome<Queued> deposit(Command command, UploadedPhoto photo) {
    byte[] buffer = new byte[PREFIX_BYTES];
    byte[] prefix = buffer;
    try {
      int length = command.photo().readNBytes(buffer, 0, PREFIX_BYTES);
      prefix = Arrays.copyOf(buffer, length);
      if (PhotoHeader.read(prefix, photoLimits) instanceof Outcome.Refused<PhotoHeader> no) {
        return Outcome.refused(no.refusal());
      }
      if (photos.find(photo.id()).isEmpty()) {
        return Outcome.refused(Reason.CALLED_OFF);
      }
      MessageDigest hash = sha256();
      vault.deposit(
          photo.id(),
          new DigestInputStream(
              new BoundedPhotoStream(
                  new SequenceInputStream(new ByteArrayInputStream(prefix), command.photo()),
                  photoLimits.bytes()),
              hash));
      commit(photo, hash.digest());
    } catch (BoundedPhotoStream.TooLarge e) {
      return Outcome.refused(Reason.PHOTO_TOO_LARGE);
    } catch (IOException e) {
      return Outcome.refused(Reason.UPLOAD_CUT_OFF);
    } finally {
      // Where a camera writes the place and the time; nothing of it may lie about in memory.
      Arrays.fill(buffer, (byte) 0);
      Arrays.fill(prefix, (byte) 0);
    }
    return command
        .order()
        .get()
        .then(order -> unitOfWork.run(() -> enqueue(photo, order, command.key())));
  }

  /** Of the photo only a salted hash over its hash is kept, for the receipt of its erasure. */
  private void commit(UploadedPhoto photo, byte[] hash) {
    Commitment commitment = Commitment.to(hash, salts.next().toString().replace("-", ""));
    photos.commit(photo.id(), new PhotoCommitment(commitment.salt(), commitment.value()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Judges once more under the lock: much can have changed while the photo was arriving. */
  private Outcome<Queued> enqueue(
      UploadedPhoto photo, PaintingOrder order, Optional<OrderKey> key) {
    AccountId owner = photo.owner();
    if (accounts.findAndLock(owner).isEmpty()) {
      return Outcome.refused(Reason.NOT_THERE);
    }
    if (photos.find(photo.id()).isEmpty()) {
      return Outcome.refused(Reason.CALLED_OFF);
    }
    KeyedOrders.Place place =
        key.map(name -> orders.placeOf(owner, name))
            .orElseGet(() -> new KeyedOrders.Place(new GenerationId(ids.next()), false));
    if (place.taken()) {
      return Outcome.refused(Reason.ORDERED_ALREADY);
    }
    return admit(owner)
        .map(
            admitted -> {
              Queued queued =
                  new Queued(
                      new GenerationRequest(place.id(), owner, order, clock.instant()), photo);
              generations.add(queued);
              queue.enqueue(queued.id());
              audit.record(owner, AuditEvent.GENERATION_QUEUED, Clause.PHOTO_IS_TEMPORARY);
              return queued;
            });
  }
}
