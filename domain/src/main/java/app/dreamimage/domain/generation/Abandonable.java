package app.dreamimage.domain.generation;

import app.dreamimage.domain.facialdata.PhotoErased;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Reason;

/** A generation without an artwork yet: it can be cancelled, and it can fail. */
@Enforces({Clause.PHOTO_ERASED_AFTER_GENERATION, Clause.CONTROL_OVER_FACIAL_PROCESSING})
public sealed interface Abandonable extends Unfinished permits Queued, Painting {

  /** The end that the person asked for. */
  default Cancelled cancel(PhotoErased erased) {
    requireErasureOfItsPhoto(erased);
    return new Cancelled(request(), erased.at());
  }

  /** The end that could not be avoided. */
  default Failed fail(Reason reason, PhotoErased erased) {
    requireErasureOfItsPhoto(erased);
    return new Failed(request(), reason, erased.at());
  }
}
