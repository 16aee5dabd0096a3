package app.dreamimage.ml.raster;

/** Planes at other sizes. */
public final class Scaling {

  private Scaling() {}

  /** A plane of half the size (rounded up), each pixel the mean of up to 2 × 2. */
  public static Plane half(Plane plane, Workers workers) {
    return shrunk(plane, 2, workers);
  }

  /** A plane {@code factor} times smaller (rounded up), each pixel the mean of those it covers. */
  public static Plane shrunk(Plane plane, int factor, Workers workers) {
    if (factor == 1) {
      return plane.copy();
    }
    int width = (plane.width() + factor - 1) / factor;
    int height = (plane.height() + factor - 1) / factor;
    Plane small = new Plane(width, height);
    workers.overRows(
        height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            averageRow(plane, factor, y, small);
          }
        });
    return small;
  }

  private static void averageRow(Plane plane, int factor, int row, Plane small) {
    float[] in = plane.values();
    float[] out = small.values();
    int bottom = Math.min(plane.height(), (row + 1) * factor);
    int rows = bottom - row * factor;
    for (int x = 0; x < small.width(); x++) {
      int left = x * factor;
      int right = Math.min(plane.width(), left + factor);
      float sum = 0;
      for (int y = row * factor; y < bottom; y++) {
        for (int i = y * plane.width() + left; i < y * plane.width() + right; i++) {
          sum += in[i];
        }
      }
      out[row * small.width() + x] = sum / (rows * (right - left));
    }
  }

  /** A plane stretched to the given size, interpolated between pixel centres. */
  public static Plane to(int width, int height, Plane plane, Workers workers) {
    float scaleX = (float) plane.width() / width;
    float scaleY = (float) plane.height() / height;
    int[] column = new int[width];
    float[] share = new float[width];
    for (int x = 0; x < width; x++) {
      float u = Math.min(Math.max((x + 0.5f) * scaleX - 0.5f, 0), plane.width() - 1);
      column[x] = Math.min((int) u, Math.max(0, plane.width() - 2));
      share[x] = u - column[x];
    }
    float[] in = plane.values();
    float[] out = new float[width * height];
    int right = plane.width() > 1 ? 1 : 0;
    workers.overRows(
        height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            float v = Math.min(Math.max((y + 0.5f) * scaleY - 0.5f, 0), plane.height() - 1);
            int row = Math.min((int) v, Math.max(0, plane.height() - 2));
            float fy = v - row;
            int upper = row * plane.width();
            int lower = upper + (plane.height() > 1 ? plane.width() : 0);
            for (int x = 0; x < width; x++) {
              int i = column[x];
              float top = in[upper + i] + share[x] * (in[upper + i + right] - in[upper + i]);
              float bottom = in[lower + i] + share[x] * (in[lower + i + right] - in[lower + i]);
              out[y * width + x] = top + fy * (bottom - top);
            }
          }
        });
    return new Plane(width, height, out);
  }

  /** A picture {@code factor} times smaller. */
  public static Oklab shrunk(Oklab picture, int factor, Workers workers) {
    return new Oklab(
        shrunk(picture.lightness(), factor, workers),
        shrunk(picture.a(), factor, workers),
        shrunk(picture.b(), factor, workers));
  }
}
