package app.dreamimage.storage.generation;

import app.dreamimage.domain.generation.Cancelled;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Painting;
import app.dreamimage.domain.generation.Queued;

/** The states of a generation by the names under which they are stored. */
enum GenerationState {
  QUEUED(Queued.class),
  PAINTING(Painting.class),
  PAINTED(Painted.class),
  DONE(Done.class),
  FAILED(Failed.class),
  CANCELLED(Cancelled.class);

  private final Class<? extends Generation> type;

  GenerationState(Class<? extends Generation> type) {
    this.type = type;
  }

  /** The state of a generation. */
  static GenerationState of(Generation generation) {
    for (GenerationState state : values()) {
      if (state.type.isInstance(generation)) {
        return state;
      }
    }
    throw new IllegalArgumentException("no state of that type can be stored");
  }
}
