package app.dreamimage.application.generation;

import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.Abandonable;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Reason;
import java.util.Optional;

/** Erases one photo whatever is being made from it, ending its generation with a reason. */
public final class ReleaseFacialData {

  private final Generations generations;
  private final PaintingsUnderWay paintings;
  private final GenerationEnding ending;

  public ReleaseFacialData(
      Generations generations, PaintingsUnderWay paintings, GenerationEnding ending) {
    this.generations = generations;
    this.paintings = paintings;
    this.ending = ending;
  }

  /** Erases the photo; if an artwork of it exists already, that stays. */
  public void handle(UploadedPhoto photo, Optional<Unfinished> madeFromIt) {
    if (madeFromIt.isEmpty()) {
      ending.discard(photo);
      return;
    }
    paintings.callOff(madeFromIt.get().id());
    Optional<Generation> now = generations.find(madeFromIt.get().id());
    now.ifPresent(
        generation -> {
          if (generation instanceof Abandonable abandonable) {
            ending.fail(abandonable, Reason.PHOTO_GONE);
          } else if (generation instanceof Painted painted) {
            ending.finish(painted);
          }
        });
  }
}
