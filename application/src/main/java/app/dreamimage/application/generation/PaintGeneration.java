package app.dreamimage.application.generation;

import app.dreamimage.application.Ids;
import app.dreamimage.application.RestrictionsAndObjections;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.consent.FaceAnalysisConsent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.facialdata.FacialDataPurpose;
import app.dreamimage.domain.facialdata.PhotoRetention;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.Abandonable;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.GenerationRequest;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Painting;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Preview;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.generation.Studio;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Paints one generation, from wherever it stands: a queued one from the beginning, an interrupted
 * one anew, one whose artwork exists to its end. Doing it twice does no harm.
 */
@Enforces({
  Clause.PHOTO_ERASED_AFTER_GENERATION,
  Clause.FACES_ARE_PROCESSED_IN_ISOLATION,
  Clause.FACIAL_DATA_SERVES_THE_ARTWORK,
  Clause.RIGHT_TO_RESTRICTION
})
@WhenRestricted(
    value = WhenRestricted.Conduct.REFUSED,
    because = "Painting uses the photo; it is erased unpainted.")
public final class PaintGeneration {

  private final Generations generations;
  private final Consents consents;
  private final RestrictionsAndObjections limits;
  private final PhotoVault vault;
  private final Studio studio;
  private final ArtworkStore artworks;
  private final Images images;
  private final PaintingsUnderWay paintings;
  private final GenerationEnding ending;
  private final ProgressFeed feed;
  private final PaintingPace pace;
  private final RecentShortfalls shortfalls;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public PaintGeneration(
      Generations generations,
      Consents consents,
      RestrictionsAndObjections limits,
      PhotoVault vault,
      Studio studio,
      ArtworkStore artworks,
      Images images,
      PaintingsUnderWay paintings,
      GenerationEnding ending,
      ProgressFeed feed,
      PaintingPace pace,
      RecentShortfalls shortfalls,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock,
      PolicyHistory policy) {
    this.generations = generations;
    this.consents = consents;
    this.limits = limits;
    this.vault = vault;
    this.studio = studio;
    this.artworks = artworks;
    this.images = images;
    this.paintings = paintings;
    this.ending = ending;
    this.feed = feed;
    this.pace = pace;
    this.shortfalls = shortfalls;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
    this.policy = policy;
  }

  /** Brings the generation to its end; does nothing if it has ended or is gone. */
  public void handle(GenerationId id) {
    try (PaintingsUnderWay.UnderWay underWay = paintings.begin(id)) {
      Generation generation = generations.find(id).orElse(null);
      if (generation instanceof Painted painted) {
        ending.finish(painted);
      } else if (generation instanceof Queued queued) {
        begin(queued, queued.start(clock.instant()), underWay);
      } else if (generation instanceof Painting interrupted) {
        if (interrupted.mayBeResumed()) {
          begin(interrupted, interrupted.resume(clock.instant()), underWay);
        } else {
          ending.abandon(interrupted, EndingReason.of(Reason.STUDIO_STOPPED));
        }
      }
    }
  }

  private void begin(Abandonable waiting, Painting painting, PaintingsUnderWay.UnderWay underWay) {
    if (!unitOfWork.run(() -> generations.advance(waiting, painting))) {
      return;
    }
    feed.began(painting.id());
    try {
      bringToItsEnd(painting, underWay);
    } catch (RuntimeException e) {
      feed.brokeOff(painting.id());
      throw e;
    }
  }

  private void bringToItsEnd(Painting painting, PaintingsUnderWay.UnderWay underWay) {
    paint(painting, underWay)
        .then(painted -> unlessCalledOff(painted, underWay))
        .fold(
            artworks -> keep(painting, artworks),
            refusal ->
                ending.abandon(
                    painting, underWay.calledOff().orElseGet(() -> reason(painting, refusal))));
  }

  /** Only the reason is recorded; numbers that were measured on a face are not. */
  private EndingReason reason(Painting painting, Refusal refusal) {
    refusal.shortfall().ifPresent(measured -> shortfalls.hold(painting.id(), measured));
    return EndingReason.of(refusal.reason());
  }

  /** Artworks that come after they were called off are not wanted any more. */
  private static Outcome<List<Artwork>> unlessCalledOff(
      List<Artwork> painted, PaintingsUnderWay.UnderWay underWay) {
    return underWay
        .calledOff()
        .map(EndingReason::told)
        .map(Outcome::<List<Artwork>>refused)
        .orElseGet(() -> Outcome.granted(painted));
  }

  private Outcome<List<Artwork>> paint(Painting painting, PaintingsUnderWay.UnderWay underWay) {
    Instant now = clock.instant();
    UploadedPhoto photo = painting.photo();
    if (PhotoRetention.of(photo, policy, now).isDue(photo, Duration.ZERO, now)) {
      return Outcome.refused(Reason.PHOTO_GONE);
    }
    AccountId owner = painting.owner();
    return limits
        .allow(owner, Purpose.IMAGE_GENERATION)
        .then(allowed -> limits.allow(owner, Purpose.FACE_ANALYSIS))
        .then(allowed -> FaceAnalysisConsent.of(consents.of(owner), policy.termsAt(now).version()))
        .then(consent -> FacialDataAccess.of(consent, FacialDataPurpose.ANALYSIS_FOR_THE_ARTWORK))
        .then(access -> handToStudio(painting, access, underWay));
  }

  private Outcome<List<Artwork>> handToStudio(
      Painting painting, FacialDataAccess access, PaintingsUnderWay.UnderWay underWay) {
    Optional<InputStream> opened = vault.open(painting.photo().id(), access);
    if (opened.isEmpty()) {
      return Outcome.refused(Reason.PHOTO_GONE);
    }
    audit.record(
        painting.owner(), AuditEvent.PHOTO_HANDED_TO_STUDIO, Clause.FACIAL_DATA_SERVES_THE_ARTWORK);
    Instant began = clock.instant();
    try (InputStream photo = opened.get()) {
      Outcome<List<Artwork>> outcome =
          studio.paint(photo, painting.request().order(), access, watch(painting, underWay));
      outcome.map(
          painted -> {
            pace.painted(Duration.between(began, clock.instant()).dividedBy(painted.size()));
            return painted;
          });
      return outcome;
    } catch (IOException | RuntimeException e) {
      // A studio that cannot be reached or understood has stopped, whatever the cause: the photo is
      // not kept for another try.
      return Outcome.refused(Reason.STUDIO_STOPPED);
    }
  }

  private PaintingWatch watch(Painting painting, PaintingsUnderWay.UnderWay underWay) {
    return new PaintingWatch() {
      @Override
      public void progressed(PaintingProgress progress) {
        feed.progressed(painting.id(), progress);
      }

      @Override
      public void grown(Preview preview) {
        feed.grown(painting.id(), preview);
      }

      @Override
      public boolean isCalledOff() {
        return underWay.calledOff().isPresent();
      }
    };
  }

  /** Stores the artworks; then the photo is erased; only then is the generation done. */
  private boolean keep(Painting painting, List<Artwork> painted) {
    Instant now = clock.instant();
    List<GeneratedImage> kept =
        painted.stream().map(artwork -> describe(artwork, painting.request(), now)).toList();
    store(kept, painted);
    Painted next = painting.finish(kept.get(0).id(), now);
    if (!unitOfWork.run(() -> enter(painting, next, kept))) {
      kept.forEach(image -> artworks.erase(image.id()));
      return false;
    }
    return ending.finish(next);
  }

  /** Stores all of them or, if one cannot be, none: no register knows them yet. */
  private void store(List<GeneratedImage> images, List<Artwork> painted) {
    int begun = 0;
    try {
      for (GeneratedImage image : images) {
        byte[] file = painted.get(begun).file();
        begun++;
        artworks.store(image.id(), file);
      }
    } catch (RuntimeException e) {
      images.subList(0, begun).forEach(image -> eraseAfter(e, image.id()));
      throw e;
    }
  }

  /** What cannot be erased either is left to the sweeper. */
  private void eraseAfter(RuntimeException failure, ImageId id) {
    try {
      artworks.erase(id);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private boolean enter(Painting painting, Painted next, List<GeneratedImage> kept) {
    if (!generations.advance(painting, next)) {
      return false;
    }
    for (GeneratedImage image : kept) {
      images.add(image);
      audit.record(image.owner(), AuditEvent.IMAGE_STORED, Clause.IMAGES_STAY_UNTIL_DELETED);
    }
    return true;
  }

  private GeneratedImage describe(Artwork artwork, GenerationRequest request, Instant now) {
    return new GeneratedImage(
        new ImageId(ids.next()),
        request.owner(),
        request.id(),
        request.order().style(),
        artwork.format(),
        artwork.width(),
        artwork.height(),
        artwork.file().length,
        now);
  }
}
