package app.dreamimage.ml.raster;

/**
 * Smoothing of one plane that keeps to the edges of another: K. He, J. Sun, X. Tang, <i>Guided
 * image filtering</i>, IEEE PAMI 35 (6), 2013, with Gaussian windows in place of boxes.
 */
public final class GuidedFilter {

  private GuidedFilter() {}

  /**
   * The input, locally a linear function of the guide.
   *
   * @param input what is smoothed
   * @param guide whose edges are kept; of the same size
   * @param sigma width of the window, as a standard deviation in pixels
   * @param epsilon variance of the guide below which there is no edge
   */
  public static Plane of(Plane input, Plane guide, float sigma, float epsilon, Workers workers) {
    int count = input.values().length;
    float[] p = input.values();
    float[] g = guide.values();
    Plane gg = new Plane(input.width(), input.height());
    Plane gp = new Plane(input.width(), input.height());
    for (int i = 0; i < count; i++) {
      gg.values()[i] = g[i] * g[i];
      gp.values()[i] = g[i] * p[i];
    }
    float[] meanP = GaussianBlur.of(input, sigma, workers).values();
    float[] meanG = GaussianBlur.of(guide, sigma, workers).values();
    Plane slope = GaussianBlur.of(gp, sigma, workers);
    Plane offset = GaussianBlur.of(gg, sigma, workers);
    for (int i = 0; i < count; i++) {
      float variance = Math.max(0, offset.values()[i] - meanG[i] * meanG[i]);
      float covariance = slope.values()[i] - meanG[i] * meanP[i];
      float a = covariance / (variance + epsilon);
      slope.values()[i] = a;
      offset.values()[i] = meanP[i] - a * meanG[i];
    }
    float[] a = GaussianBlur.of(slope, sigma, workers).values();
    Plane out = GaussianBlur.of(offset, sigma, workers);
    for (int i = 0; i < count; i++) {
      out.values()[i] += a[i] * g[i];
    }
    return out;
  }
}
