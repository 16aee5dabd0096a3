package app.dreamimage.ml.raster;

/**
 * Gaussian blur. Narrow ones are direct separable convolutions; wide ones work on a smaller copy,
 * where the same blur is narrow. Beyond the edge the edge's own values go on.
 */
public final class GaussianBlur {

  private static final float WIDEST_DIRECT = 3f;
  private static final float NARROWEST = 0.15f;

  private GaussianBlur() {}

  /** A blurred copy; {@code sigma} is the standard deviation in pixels. */
  public static Plane of(Plane plane, float sigma, Workers workers) {
    if (sigma < NARROWEST) {
      return plane.copy();
    }
    if (sigma <= WIDEST_DIRECT || Math.min(plane.width(), plane.height()) < 4) {
      return direct(plane, sigma, workers);
    }
    Plane half = Scaling.half(plane, workers);
    // Averaging 2 × 2 pixels and interpolating back add about 0.6 pixels of blur of their own.
    float rest = (float) Math.sqrt(sigma * sigma - 0.6f) / 2;
    return Scaling.to(plane.width(), plane.height(), of(half, rest, workers), workers);
  }

  private static Plane direct(Plane plane, float sigma, Workers workers) {
    int width = plane.width();
    int height = plane.height();
    float[] kernel = kernel(sigma);
    int radius = kernel.length / 2;
    float[] in = plane.values();
    float[] across = new float[in.length];
    workers.overRows(
        height,
        (from, to) -> {
          float[] padded = new float[width + 2 * radius];
          for (int y = from; y < to; y++) {
            pad(in, y * width, width, padded, radius);
            for (int k = 0; k < kernel.length; k++) {
              addScaled(padded, k, kernel[k], across, y * width, width);
            }
          }
        });
    float[] out = new float[in.length];
    workers.overRows(
        height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int k = 0; k < kernel.length; k++) {
              int row = Math.min(Math.max(y + k - radius, 0), height - 1);
              addScaled(across, row * width, kernel[k], out, y * width, width);
            }
          }
        });
    return new Plane(width, height, out);
  }

  private static void pad(float[] in, int start, int width, float[] padded, int radius) {
    System.arraycopy(in, start, padded, radius, width);
    for (int i = 0; i < radius; i++) {
      padded[i] = in[start];
      padded[radius + width + i] = in[start + width - 1];
    }
  }

  private static void addScaled(
      float[] in, int inStart, float factor, float[] out, int outStart, int count) {
    for (int i = 0; i < count; i++) {
      out[outStart + i] += factor * in[inStart + i];
    }
  }

  private static float[] kernel(float sigma) {
    int radius = Math.max(1, (int) Math.ceil(2.6f * sigma));
    float[] kernel = new float[2 * radius + 1];
    double sum = 0;
    for (int i = -radius; i <= radius; i++) {
      double value = StrictMath.exp(-0.5 * i * i / ((double) sigma * sigma));
      kernel[i + radius] = (float) value;
      sum += value;
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] = (float) (kernel[i] / sum);
    }
    return kernel;
  }
}
