package app.dreamimage.ml.face;

import app.dreamimage.ml.picture.Picture;
import java.util.Arrays;

/**
 * Fits a part of a picture into a square, its longer side squeezed more than the other: every
 * sample is the mean of what it covers.
 */
final class Squeezing {

  private final int side;
  private final float[] samples;
  private final float[] row;

  /** Fits pictures into a square of that many samples a side. */
  Squeezing(int side) {
    this.side = side;
    samples = new float[side * side * 3];
    row = new float[side * 3];
  }

  /**
   * The samples of some columns of a picture: red, green and blue, each 0 to 255, valid until the
   * next call.
   */
  float[] of(Picture picture, int left, int width) {
    Arrays.fill(samples, 0);
    double across = (double) side / width;
    double down = (double) side / picture.height();
    for (int y = 0; y < picture.height(); y++) {
      squeezeRow(picture.rgb(), y * picture.width() + left, width, across);
      double top = y * down;
      double bottom = Math.min((y + 1) * down, side);
      for (int to = (int) top; to < bottom; to++) {
        float share = (float) (Math.min(bottom, to + 1) - Math.max(top, to));
        for (int i = 0; i < row.length; i++) {
          samples[to * row.length + i] += share * row[i];
        }
      }
    }
    return samples;
  }

  private void squeezeRow(int[] rgb, int start, int width, double across) {
    Arrays.fill(row, 0);
    int to = 0;
    for (int x = 0; x < width; x++) {
      double right = (x + 1) * across;
      float left = (float) across;
      // What reaches over the end of a sample is split; a large pixel may cover several.
      while (right > to + 1 && to + 1 < side) {
        float share = (float) Math.max(0, left - (right - (to + 1)));
        add(rgb[start + x], share, 3 * to);
        left -= share;
        to++;
      }
      add(rgb[start + x], left, 3 * to);
    }
  }

  private void add(int rgb, float share, int at) {
    row[at] += share * (rgb >> 16 & 0xff);
    row[at + 1] += share * (rgb >> 8 & 0xff);
    row[at + 2] += share * (rgb & 0xff);
  }

  /** Overwrites what it holds of the last picture. */
  void forget() {
    Arrays.fill(samples, 0);
    Arrays.fill(row, 0);
  }
}
