package app.dreamimage.ml.picture;

import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Preview;
import java.util.Optional;

/**
 * From a painted picture to the file a person gets. The file holds the pixels and the {@linkplain
 * SourceTypeMark mark of its origin}; nothing of the photo's metadata can be in it, since a {@link
 * Picture} has none.
 */
public final class ArtworkEncoder {

  private static final int PREVIEW_QUALITY = 75;
  private static final int LEAST_PREVIEW_QUALITY = 15;

  /** Encodes. The same picture and wishes give the same file on the same platform. */
  public Artwork encode(Picture picture, ArtworkFile wished) {
    byte[] file =
        switch (wished.format()) {
          case PNG -> PngFile.of(picture, SourceTypeMark.packet());
          case JPEG -> JpegFile.of(picture, wished.quality(), SourceTypeMark.packet());
        };
    return new Artwork(file, wished.format(), picture.width(), picture.height());
  }

  /**
   * Encodes a small look at an unfinished artwork, with less care where its file would be too long.
   *
   * @return empty if it is too long however it is encoded: a look must not cost the artwork
   */
  public Optional<Preview> preview(Picture picture) {
    for (int quality = PREVIEW_QUALITY; quality >= LEAST_PREVIEW_QUALITY; quality -= 20) {
      byte[] file = JpegFile.of(picture, quality, SourceTypeMark.packet());
      if (file.length <= Preview.MOST_BYTES) {
        return Optional.of(new Preview(file));
      }
    }
    return Optional.empty();
  }
}
