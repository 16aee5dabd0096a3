package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;

/** How far the colours of a sheet are from those that are wanted. */
final class ColourGap {

  private static final float LET_BE = 0.010f;
  private static final float FULL = 0.11f;

  private ColourGap() {}

  /**
   * {@code least} where the colours are right, 1 where they are far off; as coarse as {@code
   * sigma}.
   */
  static Plane between(Oklab goal, Oklab drawn, float sigma, float least, Workers workers) {
    Plane l = difference(goal.lightness(), drawn.lightness(), sigma, workers);
    Plane a = difference(goal.a(), drawn.a(), sigma, workers);
    Plane b = difference(goal.b(), drawn.b(), sigma, workers);
    for (int i = 0; i < l.values().length; i++) {
      float dl = l.values()[i];
      float da = a.values()[i];
      float db = b.values()[i];
      float distance = (float) Math.sqrt(dl * dl + da * da + db * db);
      l.values()[i] = Math.min(Math.max((distance - LET_BE) / FULL, least), 1);
    }
    return l;
  }

  private static Plane difference(Plane one, Plane other, float sigma, Workers workers) {
    Plane out = new Plane(one.width(), one.height());
    for (int i = 0; i < out.values().length; i++) {
      out.values()[i] = one.values()[i] - other.values()[i];
    }
    return GaussianBlur.of(out, sigma, workers);
  }
}
