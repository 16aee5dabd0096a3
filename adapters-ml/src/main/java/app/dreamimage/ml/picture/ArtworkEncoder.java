package app.dreamimage.ml.picture;

import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ImageFormat;

/**
 * From a painted picture to the file a person gets. The file holds the pixels and the {@linkplain
 * SourceTypeMark mark of its origin}; nothing of the photo's metadata can be in it, since a {@link
 * Picture} has none.
 */
public final class ArtworkEncoder {

  /** The quality of a JPEG unless another is asked for. */
  public static final int USUAL_QUALITY = 92;

  private static final int LEAST_QUALITY = 50;
  private static final int GREATEST_QUALITY = 100;

  /** Encodes at the usual quality. */
  public Artwork encode(Picture picture, ImageFormat format) {
    return encode(picture, format, USUAL_QUALITY);
  }

  /**
   * Encodes. The same picture, format and quality give the same file on the same platform.
   *
   * @param quality of a JPEG, 50 to 100; a PNG keeps every pixel whatever it is
   * @throws IllegalArgumentException if the quality is out of range
   */
  public Artwork encode(Picture picture, ImageFormat format, int quality) {
    if (quality < LEAST_QUALITY || quality > GREATEST_QUALITY) {
      throw new IllegalArgumentException("quality: 50 to 100 is accepted");
    }
    byte[] file =
        switch (format) {
          case PNG -> PngFile.of(picture, SourceTypeMark.packet());
          case JPEG -> JpegFile.of(picture, SourceTypeMark.packet(), quality);
        };
    return new Artwork(file, format, picture.width(), picture.height());
  }
}
