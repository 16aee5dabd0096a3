package app.dreamimage.ml.face;

import app.dreamimage.ml.picture.Picture;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture with smaller copies of itself, each pixel of which is the mean of those it stands for,
 * so that a crop of any size can be sampled quickly and without aliasing. Closing it overwrites the
 * copies; the picture itself stays as it is.
 */
final class PicturePyramid implements AutoCloseable {

  private static final int LONGEST_COPY = 2048;
  private static final int SHORTEST_SIDE = 64;

  private final List<Level> levels = new ArrayList<>();

  /** A pyramid over a picture, whose pixels it reads and does not copy. */
  PicturePyramid(Picture picture) {
    levels.add(new Level(picture, 1));
    int longest = Math.max(picture.width(), picture.height());
    int factor = Math.max(2, quotientRoundedUp(longest, LONGEST_COPY));
    while (Math.min(top().picture.width(), top().picture.height()) >= factor * SHORTEST_SIDE) {
      levels.add(new Level(mean(top().picture, factor), top().scale * factor));
      factor = 2;
    }
  }

  private Level top() {
    return levels.get(levels.size() - 1);
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

  /** The picture in smaller: squares of {@code factor} pixels become one, cut squares too. */
  private static Picture mean(Picture picture, int factor) {
    int width = quotientRoundedUp(picture.width(), factor);
    int height = quotientRoundedUp(picture.height(), factor);
    int[] means = new int[width * height];
    for (int y = 0; y < height; y++) {
      int bottom = Math.min((y + 1) * factor, picture.height());
      for (int x = 0; x < width; x++) {
        int right = Math.min((x + 1) * factor, picture.width());
        means[y * width + x] = mean(picture, x * factor, y * factor, right, bottom);
      }
    }
    return new Picture(width, height, means);
  }

  private static int quotientRoundedUp(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }

  private static int mean(Picture picture, int left, int top, int right, int bottom) {
    int[] rgb = picture.rgb();
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = top; y < bottom; y++) {
      for (int i = y * picture.width() + left; i < y * picture.width() + right; i++) {
        red += rgb[i] >> 16 & 0xff;
        green += rgb[i] >> 8 & 0xff;
        blue += rgb[i] & 0xff;
      }
    }
    int count = (right - left) * (bottom - top);
    int half = count / 2;
    return (((red + half) / count) << 16)
        | (((green + half) / count) << 8)
        | ((blue + half) / count);
  }

  /**
   * One of the copies.
   *
   * @param scale how many pixels of the original picture one of its pixels is wide
   */
  private record Level(Picture picture, int scale) {}
}
