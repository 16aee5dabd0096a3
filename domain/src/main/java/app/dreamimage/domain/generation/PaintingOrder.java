package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.InvalidValue;

/**
 * What is to be painted.
 *
 * @param size the longer side of the artwork in pixels, 512 to 2048
 * @param seed the same photo, order and seed give the same artwork
 */
public record PaintingOrder(Style style, Framing framing, int size, long seed, ImageFormat format) {

  /** The smallest accepted size in pixels. */
  public static final int SMALLEST = 512;

  /** The largest accepted size in pixels. */
  public static final int LARGEST = 2048;

  /** The size that is painted unless another is asked for. */
  public static final int USUAL = 1024;

  public PaintingOrder {
    requireNonNull(style, "style");
    requireNonNull(framing, "framing");
    requireNonNull(format, "format");
    if (size < SMALLEST || size > LARGEST) {
      throw new InvalidValue("size", "a whole number of pixels from 512 to 2048");
    }
  }
}
