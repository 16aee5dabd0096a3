package app.dreamimage.application.generation;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Reason;
import java.util.Optional;

/** Erases one photo whatever is being made from it, ending its generation with a reason. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Restriction never lengthens the life of facial data.")
public final class ReleaseFacialData {

  private final GenerationEnding ending;
  private final Interruption interruption;

  public ReleaseFacialData(
      Generations generations, PaintingsUnderWay paintings, GenerationEnding ending) {
    this.ending = ending;
    interruption = new Interruption(generations, paintings, ending);
  }

  /** Erases the photo; if an artwork of it exists already, that stays. */
  public void handle(UploadedPhoto photo, Optional<Unfinished> madeFromIt) {
    madeFromIt.ifPresent(
        generation -> interruption.end(generation.id(), EndingReason.of(Reason.PHOTO_GONE)));
    // Of a photo whose generation has just ended or been removed, nothing may be left either.
    ending.discard(photo, ErasureReason.OVERDUE);
  }
}
