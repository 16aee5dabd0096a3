package app.dreamimage.application.generation;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.Abandonable;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.List;
import java.util.Optional;

/**
 * Ends every generation of a person and erases every photo of theirs, now. Where the artwork exists
 * already, it stays and only the photo goes.
 */
@Enforces({Clause.CONTROL_OVER_FACIAL_PROCESSING, Clause.DELETION_WORKS_EVERYWHERE})
public final class CallOffGenerations {

  private final Generations generations;
  private final Photos photos;
  private final PaintingsUnderWay paintings;
  private final GenerationEnding ending;

  public CallOffGenerations(
      Generations generations,
      Photos photos,
      PaintingsUnderWay paintings,
      GenerationEnding ending) {
    this.generations = generations;
    this.photos = photos;
    this.paintings = paintings;
    this.ending = ending;
  }

  /**
   * Calls off and erases; when it returns, no photo of the account is left. Answers how many were.
   */
  public int handle(AccountId owner) {
    List<UploadedPhoto> present = photos.of(owner);
    generations.of(owner).stream()
        .filter(Unfinished.class::isInstance)
        .forEach(generation -> endOne(generation.id()));
    // What is left was still being uploaded, or was left behind by a crash.
    photos.of(owner).forEach(ending::discard);
    return present.size();
  }

  /** Ends one generation, whatever it is doing; answers how it stands afterwards. */
  Optional<Generation> endOne(GenerationId id) {
    while (true) {
      paintings.callOff(id);
      Optional<Generation> found = generations.find(id);
      // Between the look and the step another thread may have moved it: then look again.
      boolean settled =
          found
              .map(
                  generation -> {
                    if (generation instanceof Abandonable abandonable) {
                      return ending.cancel(abandonable);
                    }
                    return !(generation instanceof Painted painted) || ending.finish(painted);
                  })
              .orElse(true);
      if (settled) {
        return generations.find(id);
      }
    }
  }
}
