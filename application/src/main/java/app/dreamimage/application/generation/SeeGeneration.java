package app.dreamimage.application.generation;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.DeleteBy;
import app.dreamimage.domain.facialdata.PhotoRetention;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.Painting;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Shows a person how one of their generations stands. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeGeneration {

  private final Generations generations;
  private final Images images;
  private final ProgressFeed feed;
  private final PaintingPace pace;
  private final RecentShortfalls shortfalls;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public SeeGeneration(
      Generations generations,
      Images images,
      ProgressFeed feed,
      PaintingPace pace,
      RecentShortfalls shortfalls,
      InstantSource clock,
      PolicyHistory policy) {
    this.generations = generations;
    this.images = images;
    this.feed = feed;
    this.pace = pace;
    this.shortfalls = shortfalls;
    this.clock = clock;
    this.policy = policy;
  }

  /** The generation; somebody else's is answered like one that is not there. */
  public Outcome<GenerationSeen> handle(AccountId owner, GenerationId id) {
    return generations
        .find(id)
        .filter(generation -> generation.owner().equals(owner))
        .map(this::look)
        .map(Outcome::granted)
        .orElseGet(() -> Outcome.refused(Reason.NOT_THERE));
  }

  GenerationSeen look(Generation generation) {
    OptionalInt before =
        generation instanceof Queued queued
            ? OptionalInt.of(generations.countQueuedBefore(queued))
            : OptionalInt.empty();
    Optional<PaintingProgress> progress =
        generation instanceof Painting ? feed.latest(generation.id()) : Optional.empty();
    return new GenerationSeen(
        generation,
        before,
        progress,
        generation instanceof Painting ? feed.preview(generation.id()) : Optional.empty(),
        generation instanceof Unfinished
            ? Optional.of(left(generation, progress))
            : Optional.empty(),
        generation instanceof Unfinished unfinished
            ? Optional.of(deadlineOf(unfinished.photo()))
            : Optional.empty(),
        generation instanceof Done ? images.madeBy(generation.id()) : List.of(),
        generation instanceof Failed failed ? Optional.of(refusal(failed)) : Optional.empty());
  }

  private Refusal refusal(Failed failed) {
    return shortfalls
        .of(failed.id())
        .map(Refusal::faceTooSmall)
        .orElseGet(() -> Refusal.because(failed.reason()));
  }

  private DeleteBy deadlineOf(UploadedPhoto photo) {
    return PhotoRetention.of(photo, policy, clock.instant()).deleteBy(photo);
  }

  private Duration left(Generation generation, Optional<PaintingProgress> progress) {
    double done = progress.map(PaintingProgress::fraction).orElse(0.0);
    double own = variationsOf(generation) * (1 - done);
    double paintings = generation instanceof Queued queued ? paintingsBefore(queued) + own : own;
    return Duration.ofMillis(Math.round(pace.usual().toMillis() * paintings));
  }

  /** The artworks that were ordered before, and those that are in the studio now. */
  private int paintingsBefore(Queued generation) {
    List<Unfinished> all = generations.unfinished();
    int waiting =
        all.stream()
            .filter(Queued.class::isInstance)
            .takeWhile(other -> !other.id().equals(generation.id()))
            .mapToInt(SeeGeneration::variationsOf)
            .sum();
    // The studio is never idle for long while something waits.
    int inTheStudio =
        all.stream()
            .filter(Painting.class::isInstance)
            .mapToInt(SeeGeneration::variationsOf)
            .max()
            .orElse(1);
    return waiting + inTheStudio;
  }

  private static int variationsOf(Generation generation) {
    return generation.request().order().variations();
  }
}
