package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Scaling;
import app.dreamimage.ml.raster.Workers;

/**
 * What a sheet still lacks, 0 nothing to 1 everything, seen as coarsely as the marks of a pass lie.
 *
 * @param share how much is missing at each place
 * @param factor pixels of the sheet to a pixel of {@code share}
 */
record Missing(Plane share, int factor) {

  /** How much is missing at a point of the sheet. */
  float at(float x, float y) {
    return share.at(x / factor, y / factor);
  }

  /** How many pixels are seen as one by marks that lie so far apart. */
  static int factorFor(float apart) {
    int factor = 1;
    while (factor * 4 <= apart && factor < 8) {
      factor *= 2;
    }
    return factor;
  }

  /** The share of each place that a pigment should still hide, to be as light as is wanted. */
  static Missing of(Sheet sheet, Plane wanted, Pigment pigment, float apart, Workers workers) {
    int factor = factorFor(apart);
    Plane drawn = sheet.shrunk(factor, workers).lightness();
    drawn = GaussianBlur.of(drawn, 0.8f * apart / factor, workers);
    Plane goal =
        GaussianBlur.of(Scaling.shrunk(wanted, factor, workers), 0.35f * apart / factor, workers);
    float own = pigment.lightness();
    for (int i = 0; i < drawn.values().length; i++) {
      float now = drawn.values()[i];
      float most = own - now;
      float share = Math.abs(most) < 0.02f ? 0 : (goal.values()[i] - now) / most;
      drawn.values()[i] = Curves.clamp01(share);
    }
    return new Missing(drawn, factor);
  }

  /** How far the colours of a sheet, shrunk by the factor, are from others; at least so much. */
  static Missing of(
      Oklab goal, Oklab drawn, int factor, float apart, float least, Workers workers) {
    float sigma = 0.5f * apart / factor;
    return new Missing(ColourGap.between(goal, drawn, sigma, least, workers), factor);
  }

  @Override
  public String toString() {
    return "Missing[not shown]";
  }
}
