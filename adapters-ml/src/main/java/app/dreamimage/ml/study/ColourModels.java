package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;

/** Which colours belong to the person and which to the background, as two histograms in OKLab. */
final class ColourModels {

  private static final int LIGHTS = 14;
  private static final int TINTS = 14;
  private static final float TINT_RANGE = 0.28f;
  private static final float SMOOTHING = 2e-4f;

  private ColourModels() {}

  /**
   * For every pixel the log of how much likelier its colour is in the person, within ±limit.
   *
   * @param belief how likely each pixel is to be person, 0 to 1
   */
  static Plane logRatio(Oklab picture, Plane belief, float limit) {
    float[] person = new float[LIGHTS * TINTS * TINTS];
    float[] other = new float[person.length];
    int count = belief.values().length;
    for (int i = 0; i < count; i++) {
      int bin = bin(picture, i);
      person[bin] += belief.values()[i];
      other[bin] += 1 - belief.values()[i];
    }
    float[] ratio = logRatio(spread(person), spread(other), limit);
    Plane out = new Plane(picture.width(), picture.height());
    for (int i = 0; i < count; i++) {
      out.values()[i] = ratio[bin(picture, i)];
    }
    return out;
  }

  private static float[] logRatio(float[] person, float[] other, float limit) {
    double persons = 1e-9;
    double others = 1e-9;
    for (int i = 0; i < person.length; i++) {
      persons += person[i];
      others += other[i];
    }
    float[] ratio = new float[person.length];
    for (int i = 0; i < person.length; i++) {
      double odds = (person[i] / persons + SMOOTHING) / (other[i] / others + SMOOTHING);
      ratio[i] = (float) Math.min(Math.max(StrictMath.log(odds), -limit), limit);
    }
    return ratio;
  }

  private static int bin(Oklab picture, int i) {
    int light = index(picture.lightness().values()[i], LIGHTS);
    int a = index(picture.a().values()[i] / (2 * TINT_RANGE) + 0.5f, TINTS);
    int b = index(picture.b().values()[i] / (2 * TINT_RANGE) + 0.5f, TINTS);
    return (light * TINTS + a) * TINTS + b;
  }

  private static int index(float share, int bins) {
    return Math.min(Math.max((int) (share * bins), 0), bins - 1);
  }

  /**
   * Each bin with a part of its neighbours along all three axes, so that noise splits no colour.
   */
  private static float[] spread(float[] bins) {
    return spread(spread(spread(bins, 1), TINTS), TINTS * TINTS);
  }

  private static float[] spread(float[] bins, int stride) {
    float[] out = new float[bins.length];
    for (int i = 0; i < bins.length; i++) {
      float before = i >= stride ? bins[i - stride] : 0;
      float after = i + stride < bins.length ? bins[i + stride] : 0;
      out[i] = 0.6f * bins[i] + 0.2f * (before + after);
    }
    return out;
  }
}
