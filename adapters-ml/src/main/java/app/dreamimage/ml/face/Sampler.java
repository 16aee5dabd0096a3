package app.dreamimage.ml.face;

import app.dreamimage.ml.face.PicturePyramid.Border;
import app.dreamimage.ml.picture.Picture;
import java.util.Arrays;

/** Samples a picture between its pixels, bilinearly, several times per sample where needed. */
final class Sampler {

  private final Picture picture;
  private final double scale;
  private final Border border;
  private final int taps;

  /**
   * A sampler of one level of a pyramid.
   *
   * @param scale how many region pixels one pixel of the picture is wide
   * @param taps how many points in each direction are averaged for one sample
   */
  Sampler(Picture picture, double scale, Border border, int taps) {
    this.picture = picture;
    this.scale = scale;
    this.border = border;
    this.taps = taps;
  }

  void sample(Region region, int side, float[] samples) {
    double[] right = region.rightward(1.0 / side / taps);
    double stepX = right[0] / scale;
    double stepY = right[1] / scale;
    Arrays.fill(samples, 0, side * side * 3, 0);
    for (int row = 0; row < side * taps; row++) {
      double v = (row + 0.5) / taps / side;
      double u = 0.5 / taps / side;
      double x = region.pictureX(u, v) / scale - 0.5;
      double y = region.pictureY(u, v) / scale - 0.5;
      int start = row / taps * side * 3;
      for (int column = 0; column < side * taps; column++) {
        add(x + column * stepX, y + column * stepY, samples, start + column / taps * 3);
      }
    }
    float share = 1f / (taps * taps);
    for (int i = 0; taps > 1 && i < side * side * 3; i++) {
      samples[i] *= share;
    }
  }

  /** Adds the colour at a point, given in pixels from the centre of the first pixel. */
  private void add(double x, double y, float[] sums, int at) {
    if (border == Border.BLACK
        && (x < -0.5 || y < -0.5 || x > picture.width() - 0.5 || y > picture.height() - 0.5)) {
      return;
    }
    double clampedX = Math.max(0, Math.min(x, picture.width() - 1));
    double clampedY = Math.max(0, Math.min(y, picture.height() - 1));
    int left = (int) clampedX;
    int top = (int) clampedY;
    int rightward = left + 1 < picture.width() ? 1 : 0;
    int downward = top + 1 < picture.height() ? picture.width() : 0;
    float across = (float) (clampedX - left);
    float down = (float) (clampedY - top);
    int[] rgb = picture.rgb();
    int i = top * picture.width() + left;
    int a = rgb[i];
    int b = rgb[i + rightward];
    int c = rgb[i + downward];
    int d = rgb[i + downward + rightward];
    for (int channel = 0; channel < 3; channel++) {
      int shift = 16 - 8 * channel;
      float upper = between(a >> shift & 0xff, b >> shift & 0xff, across);
      float lower = between(c >> shift & 0xff, d >> shift & 0xff, across);
      sums[at + channel] += upper + (lower - upper) * down;
    }
  }

  private static float between(int from, int to, float fraction) {
    return from + (to - from) * fraction;
  }
}
