package app.dreamimage.application.generation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Whether photos can be painted now.
 *
 * @param workers how many could be painted at the same time
 * @param ready for how many the studio is ready
 * @param trouble why it is ready for none and will not be by itself, in plain words
 */
public record StudioState(int workers, int ready, Optional<String> trouble) {
  public StudioState {
    requireNonNull(trouble, "trouble");
  }

  /** Driven port: tells it. */
  public interface Source {

    /** The state at this moment. */
    StudioState now();
  }
}
