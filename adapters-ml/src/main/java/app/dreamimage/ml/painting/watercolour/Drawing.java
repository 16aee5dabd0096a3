package app.dreamimage.ml.painting.watercolour;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;

/**
 * The pencil lines under the washes: where the picture is darker than around, as a difference of
 * Gaussians (D. Marr and E. Hildreth, <i>Theory of edge detection</i>, 1980), finest at features.
 */
final class Drawing {

  private static final float WIDTH = 0.0095f;
  private static final float RATIO = 1.7f;

  private Drawing() {}

  /** How dark the pencil is at each pixel, 0 to 1. */
  static Plane of(Study study, Workers workers) {
    Plane light = study.picture().lightness();
    float sigma = Math.max(0.6f, WIDTH * study.eyeDistance());
    Plane lines = GaussianBlur.of(light, sigma, workers);
    float[] wide = GaussianBlur.of(light, RATIO * sigma, workers).values();
    int width = light.width();
    workers.overRows(
        light.height(),
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              int i = y * width + x;
              float darker = wide[i] - lines.values()[i];
              if (darker < 0.003f) {
                lines.values()[i] = 0;
                continue;
              }
              float u = (x + 0.5f) / study.scale();
              float v = (y + 0.5f) / study.scale();
              float importance = study.importance().at(u, v);
              float least = Curves.mix(0.016f, 0.005f, Curves.smoothStep(0.2f, 0.8f, importance));
              float person = Curves.smoothStep(0.3f, 0.8f, study.person().at(u, v));
              lines.values()[i] = person * Curves.smoothStep(least, 4 * least, darker);
            }
          }
        });
    return lines;
  }
}
