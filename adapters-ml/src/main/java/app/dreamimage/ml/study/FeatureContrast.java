package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;

/**
 * A little more local contrast where the likeness sits (eyes, brows, mouth), as a portraitist puts
 * darks and lights there last: an unsharp mask weighted by importance. A brush has a width, and
 * without this the smallest lights in the eyes would be averaged away.
 */
final class FeatureContrast {

  private static final float AMOUNT = 0.55f;
  private static final float WIDTH = 0.045f;

  private FeatureContrast() {}

  /** Sharpens in place; {@code small}, {@code importance} and the distance are at map size. */
  static void applyTo(
      Oklab picture, Oklab small, Plane importance, float distance, int scale, Workers workers) {
    Plane smooth = GaussianBlur.of(small.lightness(), WIDTH * distance, workers);
    float[] light = picture.lightness().values();
    int width = picture.width();
    workers.overRows(
        picture.height(),
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              float u = (x + 0.5f) / scale;
              float v = (y + 0.5f) / scale;
              float share = AMOUNT * Curves.smoothStep(0.6f, 0.95f, importance.at(u, v));
              if (share > 0) {
                int i = y * width + x;
                light[i] = Curves.clamp01(light[i] + share * (light[i] - smooth.at(u, v)));
              }
            }
          }
        });
  }
}
