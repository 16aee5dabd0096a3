package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

/**
 * How far the studio is.
 *
 * @param stage what it is doing
 * @param fraction of the whole work that is done, 0 to 1
 */
public record PaintingProgress(Stage stage, double fraction) {

  /** What the studio does, in this order. */
  public enum Stage {
    READING_PHOTO,
    FINDING_FACES,
    PAINTING,
    ENCODING
  }

  public PaintingProgress {
    requireNonNull(stage, "stage");
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException("fraction: 0 to 1 is accepted");
    }
  }
}
