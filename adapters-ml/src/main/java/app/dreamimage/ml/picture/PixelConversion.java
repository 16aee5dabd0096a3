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
    Picture picture =
        new Picture(
            orientation.width(width, height),
            orientation.height(width, height),
            new int[width * height],
            reduction);
    int origin = orientation.origin(width, height);
    int columnStep = orientation.columnStep(width, height);
    int rowStep = orientation.rowStep(width, height);
    int[] row = new int[width];
    try {
      for (int y = 0; y < height; y++) {
        rows.read(y, row);
        colours.convert(row);
        put(row, picture.rgb(), origin + y * rowStep, columnStep);
      }
      return picture;
    } catch (Throwable failed) {
      picture.close();
      throw failed;
    } finally {
      Arrays.fill(row, 0);
    }
  }

  private static void put(int[] row, int[] rgb, int start, int step) {
    if (step == 1) {
      System.arraycopy(row, 0, rgb, start, row.length);
      return;
    }
    int target = start;
    for (int pixel : row) {
      rgb[target] = pixel;
      target += step;
    }
  }

  /** Sides in pixels. */
  record Size(int width, int height) {}
}
