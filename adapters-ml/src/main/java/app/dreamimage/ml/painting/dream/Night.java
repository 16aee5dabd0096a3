package app.dreamimage.ml.painting.dream;

import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Scaling;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;
import java.util.List;

/**
 * The colours of one night.
 *
 * @param deep the darkest sky
 * @param cloud the sky's middle
 * @param veil a second colour drifting through it
 * @param glow the light around the people
 * @param mist what lies between the ridges
 */
record Night(Tint deep, Tint cloud, Tint veil, Tint glow, Tint mist) {

  private static final List<Night> NIGHTS =
      List.of(
          new Night(
              new Tint(0.20f, 0.012f, -0.075f),
              new Tint(0.40f, 0.060f, -0.105f),
              new Tint(0.52f, 0.115f, -0.030f),
              new Tint(0.80f, 0.065f, 0.020f),
              new Tint(0.66f, 0.050f, -0.050f)),
          new Night(
              new Tint(0.20f, -0.018f, -0.055f),
              new Tint(0.40f, -0.050f, -0.070f),
              new Tint(0.55f, -0.090f, -0.005f),
              new Tint(0.83f, -0.030f, 0.065f),
              new Tint(0.68f, -0.045f, -0.020f)),
          new Night(
              new Tint(0.19f, 0.030f, -0.060f),
              new Tint(0.39f, 0.080f, -0.060f),
              new Tint(0.56f, 0.110f, 0.045f),
              new Tint(0.84f, 0.035f, 0.095f),
              new Tint(0.68f, 0.070f, 0.020f)),
          new Night(
              new Tint(0.19f, -0.004f, -0.080f),
              new Tint(0.38f, -0.015f, -0.125f),
              new Tint(0.58f, -0.065f, -0.075f),
              new Tint(0.84f, -0.010f, -0.030f),
              new Tint(0.70f, -0.015f, -0.065f)));

  /**
   * The night that stands off best from what the people wear; the seed decides where several do.
   */
  static Night over(Study study, long seed, Workers workers) {
    Oklab small = Scaling.shrunk(study.picture(), study.scale(), workers);
    double a = 0;
    double b = 0;
    double weight = 1e-6;
    for (int i = 0; i < study.person().values().length; i++) {
      float share =
          study.person().values()[i] * (1 - Curves.clamp01(0.7f * study.skin().values()[i]));
      a += share * small.a().values()[i];
      b += share * small.b().values()[i];
      weight += share;
    }
    float wornA = (float) (a / weight);
    float wornB = (float) (b / weight);
    Night best = NIGHTS.get(0);
    float most = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < NIGHTS.size(); k++) {
      Night night = NIGHTS.get(k);
      float da = night.cloud.a() - wornA;
      float db = night.cloud.b() - wornB;
      float score =
          (float) Math.sqrt(da * da + db * db) + 0.12f * Chance.unit(Chance.state(seed, k));
      if (score > most) {
        most = score;
        best = night;
      }
    }
    return best;
  }
}
