package app.dreamimage.ml.picture;

import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ImageFormat;

/**
 * From a painted picture to the file a person gets. The file holds the pixels and the {@linkplain
 * SourceTypeMark mark of its origin}; nothing of the photo's metadata can be in it, since a {@link
 * Picture} has none.
 */
public final class ArtworkEncoder {

  /** Encodes. The same picture and format give the same file on the same platform. */
  public Artwork encode(Picture picture, ImageFormat format) {
    byte[] file =
        switch (format) {
          case PNG -> PngFile.of(picture, SourceTypeMark.packet());
          case JPEG -> JpegFile.of(picture, SourceTypeMark.packet());
        };
    return new Artwork(file, format, picture.width(), picture.height());
  }
}
