package app.dreamimage.ml.picture;

import java.io.IOException;
import java.util.Arrays;

/** Puts rows of pixels into an upright picture. */
final class PixelConversion {

  private PixelConversion() {}

  /**
   * The picture that the rows make.
   *
   * @param size of the stored picture, as it is read
   * @param rows of {@code 0xRRGGBB}, or whatever {@code colours} takes
   */
  static Picture toPicture(
      Size size, PixelRows rows, RowColours colours, Orientation orientation, int reduction)
      throws IOException {
    int width = size.width();
    int height = size.height();
    int[] rgb = new int[width * height];
    int origin = orientation.origin(width, height);
    int columnStep = orientation.columnStep(width, height);
    int rowStep = orientation.rowStep(width, height);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      rows.read(y, row);
      colours.convert(row);
      int target = origin + y * rowStep;
      if (columnStep == 1) {
        System.arraycopy(row, 0, rgb, target, width);
        continue;
      }
      for (int x = 0; x < width; x++) {
        rgb[target] = row[x];
        target += columnStep;
      }
    }
    Arrays.fill(row, 0);
    return new Picture(
        orientation.width(width, height), orientation.height(width, height), rgb, reduction);
  }

  /** Sides in pixels. */
  record Size(int width, int height) {}
}
