package app.dreamimage.domain.generation;

import java.time.Instant;

/** A generation that has ended, and whose photo no longer exists. */
public sealed interface Ended extends Generation permits Done, Failed, Cancelled {

  /** When the photo was erased. */
  Instant photoErasedAt();
}
