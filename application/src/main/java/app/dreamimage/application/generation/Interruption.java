package app.dreamimage.application.generation;

import app.dreamimage.domain.generation.Abandonable;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Unfinished;
import java.util.Optional;

/** Ends a generation from outside, whatever it is doing at that moment. */
final class Interruption {

  private final Generations generations;
  private final PaintingsUnderWay paintings;
  private final GenerationEnding ending;

  Interruption(Generations generations, PaintingsUnderWay paintings, GenerationEnding ending) {
    this.generations = generations;
    this.paintings = paintings;
    this.ending = ending;
  }

  /**
   * Ends it and erases its photo; where the artwork exists already, it stays. Answers how it stands
   * afterwards; empty if it is gone.
   *
   * @throws IllegalStateException if the studio does not let go of the photo; then the photo has
   *     left the vault, and the end is yet to be recorded
   */
  Optional<Generation> end(GenerationId id, EndingReason why) {
    while (true) {
      // First looked at, then called off: a painter who began in between has moved it, so that the
      // step below does not succeed and no end is recorded while a studio still has the photo. Each
      // further round means that it has moved on, which it can do only a few times.
      Optional<Generation> found = generations.find(id);
      if (found.isEmpty() || !(found.get() instanceof Unfinished unfinished)) {
        return found;
      }
      letGoOf(unfinished, why);
      if (step(unfinished, why)) {
        return generations.find(id);
      }
    }
  }

  private void letGoOf(Unfinished unfinished, EndingReason why) {
    try {
      paintings.callOff(unfinished.id(), why);
    } catch (IllegalStateException e) {
      ending.eraseOnly(unfinished.photo());
      throw e;
    }
  }

  private boolean step(Unfinished unfinished, EndingReason why) {
    return unfinished instanceof Abandonable abandonable
        ? ending.abandon(abandonable, why)
        : ending.finish((Painted) unfinished);
  }
}
