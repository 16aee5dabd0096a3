package app.dreamimage.ml.picture;

import java.util.Arrays;

/** Adds up the pixels that each pixel of a smaller picture stands for. */
final class PixelMeans {

  private static final int BITS = 20;
  private static final long MASK = (1L << BITS) - 1;

  private final int width;
  private final int reduction;
  private final long[] sums;

  /** Sums for so many pixels, none of which is there yet. */
  PixelMeans(int width, int height, int reduction) {
    this.width = width;
    this.reduction = reduction;
    this.sums = new long[width * height];
  }

  /** Adds a pixel, {@code 0xRRGGBB}, to that of the smaller picture. */
  void add(int x, int y, int rgb) {
    sums[y * width + x] +=
        (rgb >> 16 & 0xFFL) << (2 * BITS) | (rgb >> 8 & 0xFFL) << BITS | (rgb & 0xFFL);
  }

  /**
   * Reads a row of means and begins it anew.
   *
   * @param high how many rows it stands for
   * @param fullWidth how many columns all of it stands for
   */
  void take(int y, int[] row, int high, int fullWidth) {
    for (int x = 0; x < width; x++) {
      int count = high * Math.min(reduction, fullWidth - x * reduction);
      long sum = sums[y * width + x];
      row[x] =
          mean(sum >> (2 * BITS), count) << 16
              | mean(sum >> BITS & MASK, count) << 8
              | mean(sum & MASK, count);
      sums[y * width + x] = 0;
    }
  }

  private static int mean(long sum, int count) {
    return (int) (sum + count / 2) / count;
  }

  /** Overwrites all sums. */
  void clear() {
    Arrays.fill(sums, 0);
  }
}
