package app.dreamimage.application.generation;

import static java.util.stream.Collectors.toSet;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ends every generation of a person and erases every photo of theirs, now. Where the artwork exists
 * already, it stays and only the photo goes.
 */
@Enforces({Clause.CONTROL_OVER_FACIAL_PROCESSING, Clause.DELETION_WORKS_EVERYWHERE})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It ends a use of the data, and restriction never lengthens the life of facial data.")
public final class CallOffGenerations {

  private final Generations generations;
  private final Photos photos;
  private final UploadsUnderWay uploads;
  private final GenerationEnding ending;
  private final Interruption interruption;

  public CallOffGenerations(
      Generations generations,
      Photos photos,
      PaintingsUnderWay paintings,
      UploadsUnderWay uploads,
      GenerationEnding ending) {
    this.generations = generations;
    this.photos = photos;
    this.uploads = uploads;
    this.ending = ending;
    interruption = new Interruption(generations, paintings, ending);
  }

  /**
   * Calls off and erases; when it returns, no photo of the account is left. Answers how many were.
   * One that cannot be erased does not keep the others from being erased.
   *
   * @param why what the receipts are to say
   * @throws RuntimeException the first reason for which one could not be erased
   */
  public int handle(AccountId owner, ErasureReason why) {
    List<UploadedPhoto> present = photos.of(owner);
    uploads.callOff(owner, why);
    List<RuntimeException> failures = new ArrayList<>();
    endAllOf(owner, why, failures);
    Set<PhotoId> inTheStudio =
        unfinishedOf(owner).map(unfinished -> unfinished.photo().id()).collect(toSet());
    // What is left is still being uploaded, or was left behind by a crash.
    photos.of(owner).stream()
        .filter(photo -> !inTheStudio.contains(photo.id()))
        .forEach(photo -> attempt(() -> ending.discard(photo, why), failures));
    // An upload may have been queued since the first look. None can be any more: it would have to
    // find its photo in the register.
    endAllOf(owner, why, failures);
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    return present.size();
  }

  private void endAllOf(AccountId owner, ErasureReason why, List<RuntimeException> failures) {
    unfinishedOf(owner)
        .forEach(unfinished -> attempt(() -> endOne(unfinished.id(), why), failures));
  }

  private Stream<Unfinished> unfinishedOf(AccountId owner) {
    return generations.of(owner).stream()
        .filter(Unfinished.class::isInstance)
        .map(Unfinished.class::cast);
  }

  private static void attempt(Runnable erasure, List<RuntimeException> failures) {
    try {
      erasure.run();
    } catch (RuntimeException e) {
      failures.add(e);
    }
  }

  /** Ends one generation, whatever it is doing; answers how it stands afterwards. */
  Optional<Generation> endOne(GenerationId id, ErasureReason why) {
    return interruption.end(id, EndingReason.calledOff(why));
  }
}
