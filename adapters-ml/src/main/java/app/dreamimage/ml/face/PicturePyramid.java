package app.dreamimage.ml.face;

import app.dreamimage.ml.picture.Picture;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture with smaller copies of itself, each half as wide and high as the one before, so that a
 * crop of any size can be sampled quickly and without aliasing. Closing it overwrites the copies;
 * the picture itself stays as it is.
 */
final class PicturePyramid implements AutoCloseable {

  private static final int SHORTEST_SIDE = 64;

  private final List<Level> levels = new ArrayList<>();

  /** A pyramid over a picture, whose pixels it reads and does not copy. */
  PicturePyramid(Picture picture) {
    Level level = new Level(picture, 1);
    levels.add(level);
    while (Math.min(level.picture.width(), level.picture.height()) >= 2 * SHORTEST_SIDE) {
      level = new Level(halved(level.picture), 2 * level.scale);
      levels.add(level);
    }
  }

  int width() {
    return levels.get(0).picture.width();
  }

  int height() {
    return levels.get(0).picture.height();
  }

  /** What a sample outside the picture is. */
  enum Border {
    BLACK,
    NEAREST_PIXEL
  }

  /**
   * Samples a region as {@code side × side} pixels of red, green and blue.
   *
   * @param samples where to put them, row by row, each from 0 to 255
   */
  void sample(Region region, int side, Border border, float[] samples) {
    double step = region.side() / side;
    Level level = levels.get(0);
    for (Level candidate : levels) {
      if (candidate.scale <= step * Math.sqrt(2)) {
        level = candidate;
      }
    }
    int taps = (int) Math.max(1, Math.round(step / level.scale));
    new Sampler(level.picture, level.scale, border, taps).sample(region, side, samples);
  }

  @Override
  public void close() {
    levels.subList(1, levels.size()).forEach(level -> level.picture.close());
  }

  /** The picture at half the size: each pixel the mean of four, an odd edge standing for two. */
  private static Picture halved(Picture picture) {
    int width = (picture.width() + 1) / 2;
    int height = (picture.height() + 1) / 2;
    int[] from = picture.rgb();
    int[] means = new int[width * height];
    for (int y = 0; y < height; y++) {
      int upper = 2 * y * picture.width();
      int lower = Math.min(2 * y + 1, picture.height() - 1) * picture.width();
      int whole = picture.width() / 2;
      for (int x = 0; x < whole; x++) {
        int left = 2 * x;
        means[y * width + x] =
            mean(
                from[upper + left],
                from[upper + left + 1],
                from[lower + left],
                from[lower + left + 1]);
      }
      if (whole < width) {
        int left = 2 * whole;
        means[y * width + whole] =
            mean(from[upper + left], from[upper + left], from[lower + left], from[lower + left]);
      }
    }
    return new Picture(width, height, means);
  }

  /** The mean of four colours; red and blue are added in one number, there is room between them. */
  private static int mean(int a, int b, int c, int d) {
    int redBlue = 0xff00ff;
    int green = 0x00ff00;
    int outer = (a & redBlue) + (b & redBlue) + (c & redBlue) + (d & redBlue) + 0x020002;
    int inner = (a & green) + (b & green) + (c & green) + (d & green) + 0x000200;
    return ((outer >> 2) & redBlue) | ((inner >> 2) & green);
  }

  /**
   * One of the copies.
   *
   * @param scale how many pixels of the original picture one of its pixels is wide
   */
  private record Level(Picture picture, int scale) {}
}
