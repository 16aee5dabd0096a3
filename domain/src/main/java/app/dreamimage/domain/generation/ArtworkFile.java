package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.InvalidValue;

/**
 * How an artwork is written to a file.
 *
 * @param quality of a JPEG, from 50 to 100; a PNG loses nothing whatever it says
 * @param note whether the picture itself says, in small letters, that AI painted it; its file says
 *     so in any case
 */
public record ArtworkFile(ImageFormat format, int quality, boolean note) {

  /** The lowest quality at which a painting still looks like one. */
  public static final int LOWEST_QUALITY = 50;

  /** The highest quality. */
  public static final int HIGHEST_QUALITY = 100;

  /** The quality unless another is asked for. */
  public static final int USUAL_QUALITY = 90;

  public ArtworkFile {
    requireNonNull(format, "format");
    if (quality < LOWEST_QUALITY || quality > HIGHEST_QUALITY) {
      throw new InvalidValue("quality", "a whole number from 50 to 100");
    }
  }

  /** A file of the usual quality without a note in the picture. */
  public static ArtworkFile of(ImageFormat format) {
    return new ArtworkFile(format, USUAL_QUALITY, false);
  }
}
