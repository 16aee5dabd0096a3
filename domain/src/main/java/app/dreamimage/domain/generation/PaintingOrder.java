package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.InvalidValue;

/**
 * What is to be painted.
 *
 * @param size the longer side of the artwork in pixels, 512 to 2048
 * @param strength how freely the style is applied, from 0 (faithful to the photo) to 100 (free)
 * @param seed the same photo, order and seed give the same artwork
 * @param variations how many artworks are painted from the one photo, 1 to 4: the further ones with
 *     the seeds that follow
 * @param file how the artwork is written down
 */
public record PaintingOrder(
    Style style,
    Framing framing,
    int size,
    int strength,
    long seed,
    int variations,
    ArtworkFile file) {

  /** The smallest accepted size in pixels. */
  public static final int SMALLEST = 512;

  /** The largest accepted size in pixels. */
  public static final int LARGEST = 2048;

  /** The size that is painted unless another is asked for. */
  public static final int USUAL = 1024;

  /** The freest a style can be. */
  public static final int FREEST = 100;

  /** The strength that every style was designed at. */
  public static final int USUAL_STRENGTH = 50;

  /** The most artworks that one photo is painted as. */
  public static final int MOST_VARIATIONS = 4;

  public PaintingOrder {
    requireNonNull(style, "style");
    requireNonNull(framing, "framing");
    requireNonNull(file, "file");
    if (size < SMALLEST || size > LARGEST) {
      throw new InvalidValue("size", "a whole number of pixels from 512 to 2048");
    }
    if (strength < 0 || strength > FREEST) {
      throw new InvalidValue("strength", "a whole number from 0 (faithful) to 100 (free)");
    }
    if (variations < 1 || variations > MOST_VARIATIONS) {
      throw new InvalidValue("variations", "a whole number from 1 to 4");
    }
  }

  /** The seed of a variation, counted from 0. */
  public long seedOf(int variation) {
    return seed + variation;
  }
}
