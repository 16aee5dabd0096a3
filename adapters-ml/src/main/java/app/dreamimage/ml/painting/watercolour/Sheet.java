package app.dreamimage.ml.painting.watercolour;

import app.dreamimage.ml.raster.Clouds;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.study.Study;

/**
 * A sheet of rough paper: its grain, and how much of it each place leaves unpainted. The background
 * ends in ragged washes around the people, clothes end near the border, skin is never cut.
 */
final class Sheet {

  private final Study study;
  private final Clouds clouds;
  private final float openness;
  private final float side;

  /**
   * A sheet for a study.
   *
   * @param openness how much of the background stays white, about 0 to 1
   */
  Sheet(Study study, long seed, float openness) {
    this.study = study;
    this.clouds = new Clouds(seed);
    this.openness = openness;
    this.side = Math.max(study.picture().width(), study.picture().height());
  }

  /** The height of the paper's grain, within about ±1. */
  float grain(float x, float y) {
    float u = x * 1024 / side;
    float v = y * 1024 / side;
    return clouds.at(u / 3.4f, v / 3.4f) + 0.7f * clouds.at(v / 1.7f + 31, u / 1.7f);
  }

  /** How much paint reaches a place, 0 white paper to 1; {@code person} and {@code skin} there. */
  float painted(float x, float y, float person, float skin) {
    float width = study.picture().width();
    float height = study.picture().height();
    float border = Math.min(Math.min(x, width - x), Math.min(y, height - y)) / side;
    float u = x / side;
    float v = y / side;
    float ragged = clouds.fractal(5 * u, 5 * v, 5);
    float wash = clouds.fractal(2.3f * u + 40, 2.3f * v, 6);
    float background =
        Math.min(
            (border - 0.055f * openness + 0.045f * ragged) / 0.006f,
            (0.62f - 0.75f * openness * edgeOfSheet(x, y) + 0.55f * wash) / 0.02f);
    float below = Curves.smoothStep(0.70f, 1, y / height);
    float clothes = (border - 0.014f - 0.030f * openness * below + 0.034f * ragged) / 0.005f;
    float reach = Curves.mix(background, clothes, Curves.smoothStep(0.35f, 0.65f, person));
    return Math.max(Curves.clamp01(reach), Curves.smoothStep(0.3f, 0.7f, skin));
  }

  /** 0 in the middle of the sheet, 1 and more at its corners. */
  private float edgeOfSheet(float x, float y) {
    float dx = 2 * x / study.picture().width() - 1;
    float dy = 2 * y / study.picture().height() - 1;
    return dx * dx + dy * dy;
  }
}
