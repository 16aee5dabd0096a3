package app.dreamimage.ml.painting.watercolour;

import app.dreamimage.ml.raster.Clouds;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;

/**
 * Washes that dry: pigment gathers at their edges, in drifts and in the hollows of the paper. The
 * colour C of density d becomes C − (C − C²)(d − 1), as Bousseau and others have it.
 */
final class Drying {

  private static final float MOST_EDGE = 0.10f;
  private static final float DRIFT = 1.1f;

  /** Half the width of the line that a wet wash leaves where it ran into a drier one. */
  private static final float TIDE = 0.045f;

  private static final float TIDE_STRENGTH = 0.45f;

  private final Study study;
  private final Sheet sheet;
  private final WatercolourRecipe recipe;
  private final Clouds clouds;

  Drying(Study study, Sheet sheet, WatercolourRecipe recipe, long seed) {
    this.study = study;
    this.sheet = sheet;
    this.recipe = recipe;
    this.clouds = new Clouds(seed);
  }

  /**
   * Dries in place.
   *
   * @param around the lightness of the washes, blurred
   * @param lines the pencil drawing
   */
  void dry(Oklab painted, Plane around, Plane lines, Workers workers) {
    workers.overRows(
        painted.height(),
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < painted.width(); x++) {
              int i = y * painted.width() + x;
              dry(painted, i, x, y, around.values()[i], recipe.drawing() * lines.values()[i]);
            }
          }
        });
  }

  private void dry(Oklab painted, int i, int x, int y, float around, float line) {
    float wide = 1 / (DRIFT * study.eyeDistance());
    float skin = study.skin().at((x + 0.5f) / study.scale(), (y + 0.5f) / study.scale());
    float calm = 1 - 0.6f * skin;
    float[] light = painted.lightness().values();
    float tone = light[i];
    float edge = Math.min(Math.max(0, around - tone), MOST_EDGE);
    float grain = sheet.grain(x, y);
    float pigment = Curves.clamp01((Washes.PAPER - tone) / 0.25f);
    float u = x * wide;
    float v = y * wide;
    float run = clouds.fractal(u + 23, v + 5, 3);
    float drift = clouds.fractal(u + 0.9f * run, v - 0.7f * run, 4);
    float tide = Math.max(0, 1 - Math.abs(drift + 0.10f) / TIDE);
    float density =
        recipe.turbulence() * (drift + TIDE_STRENGTH * tide * tide)
            + recipe.granulation() * grain * pigment;
    float thick = calm * (density + 4 * recipe.edges() * edge) * pigment;
    float dark = tone - (tone - tone * tone) * thick;
    dark = Curves.mix(dark, 0.45f * dark, line) + 0.012f * grain * (1 - pigment);
    float colour = 1 + 0.7f * Math.min(Math.max(thick, -0.5f), 0.8f);
    light[i] = Curves.clamp01(dark);
    painted.a().values()[i] *= colour;
    painted.b().values()[i] = colour * painted.b().values()[i] + 0.006f * (1 - pigment);
  }
}
