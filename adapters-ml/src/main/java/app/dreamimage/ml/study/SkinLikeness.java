package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;

/**
 * Skin beyond the faces (ears, neck, hands): how much a pixel of the person looks like the skin of
 * the faces, 0 to 1. Without it ears and hands dissolve.
 */
final class SkinLikeness {

  private static final float LEAST_SPREAD_OF_TINT = 0.012f;
  private static final float LEAST_SPREAD_OF_LIGHT = 0.10f;

  private SkinLikeness() {}

  static Plane of(Oklab picture, Plane bareSkin, Plane person) {
    double[] mean = new double[3];
    double[] square = new double[3];
    double weight = 1e-6;
    float[][] planes = {picture.lightness().values(), picture.a().values(), picture.b().values()};
    float[] skin = bareSkin.values();
    for (int i = 0; i < skin.length; i++) {
      weight += skin[i];
      for (int k = 0; k < 3; k++) {
        mean[k] += skin[i] * planes[k][i];
        square[k] += skin[i] * planes[k][i] * planes[k][i];
      }
    }
    float[] middle = new float[3];
    float[] precision = new float[3];
    for (int k = 0; k < 3; k++) {
      middle[k] = (float) (mean[k] / weight);
      double spread = Math.sqrt(Math.max(0, square[k] / weight - (double) middle[k] * middle[k]));
      double least = k == 0 ? LEAST_SPREAD_OF_LIGHT : LEAST_SPREAD_OF_TINT;
      precision[k] = (float) (1 / (1.6 * Math.max(spread, least)));
    }
    Plane out = new Plane(picture.width(), picture.height());
    for (int i = 0; i < skin.length; i++) {
      float distance = 0;
      for (int k = 0; k < 3; k++) {
        float d = (planes[k][i] - middle[k]) * precision[k];
        distance += d * d;
      }
      out.values()[i] = person.values()[i] * bell(distance);
    }
    return out;
  }

  /** About exp(−x/2), and exactly 0 from 16 on. */
  private static float bell(float x) {
    float near = Math.max(0, 1 - x / 16);
    float fourth = near * near * near * near;
    return fourth * fourth;
  }
}
