package app.dreamimage.ml.picture;

import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import java.util.Arrays;
import java.util.List;

/**
 * Several artworks side by side on one white sheet, five in a row, each at most 512 pixels long.
 */
public final class ContactSheet {

  private static final int COLUMNS = 5;
  private static final int LONGEST = 512;
  private static final int GAP = 12;
  private static final int WHITE = 0xFFFFFF;

  private ContactSheet() {}

  /**
   * The sheet, row by row from the upper left.
   *
   * @param artworks at least one, all of the same size
   * @throws IllegalArgumentException if there is none or one of another size
   */
  public static Artwork of(List<Artwork> artworks, ArtworkFile wished) {
    if (artworks.isEmpty()) {
      throw new IllegalArgumentException("artworks: at least one is needed");
    }
    int factor =
        (Math.max(artworks.get(0).width(), artworks.get(0).height()) + LONGEST - 1) / LONGEST;
    int cellWidth = artworks.get(0).width() / factor;
    int cellHeight = artworks.get(0).height() / factor;
    int columns = Math.min(COLUMNS, artworks.size());
    int rows = (artworks.size() + columns - 1) / columns;
    int width = columns * (cellWidth + GAP) + GAP;
    int height = rows * (cellHeight + GAP) + GAP;
    int[] sheet = new int[width * height];
    Arrays.fill(sheet, WHITE);
    for (int i = 0; i < artworks.size(); i++) {
      Picture small = shrunk(artworks.get(i), factor, cellWidth, cellHeight);
      int left = GAP + i % columns * (cellWidth + GAP);
      int top = GAP + i / columns * (cellHeight + GAP);
      for (int y = 0; y < cellHeight; y++) {
        System.arraycopy(small.rgb(), y * cellWidth, sheet, (top + y) * width + left, cellWidth);
      }
    }
    return new ArtworkEncoder().encode(new Picture(width, height, sheet), wished);
  }

  private static Picture shrunk(Artwork artwork, int factor, int width, int height) {
    Picture picture =
        new PictureDecoder()
            .decode(artwork.file())
            .fold(
                decoded -> decoded,
                refusal -> {
                  throw new IllegalArgumentException("artworks: one cannot be read");
                });
    if (picture.width() / factor != width || picture.height() / factor != height) {
      throw new IllegalArgumentException("artworks: all must have the same size");
    }
    int[] rgb = new int[width * height];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = mean(picture, i % width * factor, i / width * factor, factor);
    }
    return new Picture(width, height, rgb);
  }

  private static int mean(Picture picture, int left, int top, int side) {
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        int rgb = picture.rgb()[y * picture.width() + x];
        red += rgb >> 16 & 255;
        green += rgb >> 8 & 255;
        blue += rgb & 255;
      }
    }
    int count = side * side;
    return (red / count) << 16 | (green / count) << 8 | blue / count;
  }
}
