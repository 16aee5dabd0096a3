package app.dreamimage.ml.studio;

import java.util.Optional;

/**
 * Whether a studio can paint, for operators.
 *
 * @param workers how many there are to be
 * @param ready how many could begin now or are painting
 * @param trouble why the last one that was to start did not; nothing if it did, or if none has been
 *     tried to its end
 */
public record StudioCondition(int workers, int ready, Optional<String> trouble) {

  /** Whether no worker is there and none can be started. */
  public boolean isUnable() {
    return ready == 0 && trouble.isPresent();
  }
}
