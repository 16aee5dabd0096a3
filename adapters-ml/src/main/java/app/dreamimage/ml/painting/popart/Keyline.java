package app.dreamimage.ml.painting.popart;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;

/**
 * The black lines: a difference of Gaussians gathered along the flow (H. Kang, S. Lee and C. Chui,
 * <i>Coherent line drawing</i>, NPAR 2007), bold around people, finer at their features.
 */
final class Keyline {

  private static final float RATIO = 1.6f;
  private static final int TAPS = 4;

  private Keyline() {}

  /** How black each pixel is, 0 to 1. */
  static Plane of(Study study, PopArtRecipe recipe, Workers workers) {
    Plane light = study.picture().lightness();
    float sigma = Math.max(0.7f, recipe.line() * study.eyeDistance());
    Plane edges = GaussianBlur.of(light, sigma, workers);
    float[] wide = GaussianBlur.of(light, RATIO * sigma, workers).values();
    for (int i = 0; i < wide.length; i++) {
      edges.values()[i] = wide[i] - edges.values()[i];
    }
    Plane lines = new Plane(light.width(), light.height());
    workers.overRows(
        light.height(),
        (from, to) -> {
          float[] direction = new float[2];
          for (int y = from; y < to; y++) {
            for (int x = 0; x < light.width(); x++) {
              int i = y * light.width() + x;
              lines.values()[i] = line(study, edges, x + 0.5f, y + 0.5f, 0.9f * sigma, direction);
            }
          }
        });
    return lines;
  }

  private static float line(
      Study study, Plane edges, float x, float y, float step, float[] direction) {
    float u = x / study.scale();
    float v = y / study.scale();
    float person = study.person().at(u, v);
    if (person < 0.1f) {
      return 0;
    }
    float outline = 1.5f * step - outlineDistance(study, u, v, person) + 0.5f;
    float importance = study.importance().at(u, v);
    float least = Curves.mix(0.017f, 0.0065f, Curves.smoothStep(0.30f, 0.85f, importance));
    if (edges.nearest(x, y) > 0.25f * least) {
      float sum = edges.at(x, y);
      float px = x;
      float py = y;
      float qx = x;
      float qy = y;
      study.flow().direction(u, v, 1, 0, direction);
      float dx = direction[0];
      float dy = direction[1];
      float ex = -dx;
      float ey = -dy;
      for (int k = 0; k < TAPS; k++) {
        px += step * dx;
        py += step * dy;
        qx += step * ex;
        qy += step * ey;
        sum += edges.at(px, py) + edges.at(qx, qy);
        study.flow().direction(px / study.scale(), py / study.scale(), dx, dy, direction);
        dx = direction[0];
        dy = direction[1];
        study.flow().direction(qx / study.scale(), qy / study.scale(), ex, ey, direction);
        ex = direction[0];
        ey = direction[1];
      }
      outline =
          Math.max(outline, Curves.smoothStep(0.8f * least, 1.5f * least, sum / (2 * TAPS + 1)));
    }
    return Curves.clamp01(outline);
  }

  /** How far, in pixels, the edge of the people is from a place; about, and only near it. */
  private static float outlineDistance(Study study, float u, float v, float person) {
    Plane mask = study.person();
    float across = (mask.at(u + 1.5f, v) - mask.at(u - 1.5f, v)) / 3;
    float along = (mask.at(u, v + 1.5f) - mask.at(u, v - 1.5f)) / 3;
    float slope = (float) Math.sqrt(across * across + along * along);
    return study.scale() * Math.abs(person - 0.5f) / Math.max(slope, 0.004f);
  }
}
