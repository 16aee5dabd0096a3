package app.dreamimage.ml.picture;

import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Preview;

/**
 * From a painted picture to the file a person gets. The file holds the pixels and the {@linkplain
 * SourceTypeMark mark of its origin}; nothing of the photo's metadata can be in it, since a {@link
 * Picture} has none.
 */
public final class ArtworkEncoder {

  private static final int PREVIEW_QUALITY = 75;

  /** Encodes. The same picture and wishes give the same file on the same platform. */
  public Artwork encode(Picture picture, ArtworkFile wished) {
    byte[] file =
        switch (wished.format()) {
          case PNG -> PngFile.of(picture, SourceTypeMark.packet());
          case JPEG -> JpegFile.of(picture, wished.quality(), SourceTypeMark.packet());
        };
    return new Artwork(file, wished.format(), picture.width(), picture.height());
  }

  /** Encodes a small look at an unfinished artwork. */
  public Preview preview(Picture picture) {
    return new Preview(JpegFile.of(picture, PREVIEW_QUALITY, SourceTypeMark.packet()));
  }
}
