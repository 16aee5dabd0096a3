package app.dreamimage.ml.painting.watercolour;

import app.dreamimage.ml.painting.GrowingArtwork;
import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.Technique;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Scaling;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Simplified;
import app.dreamimage.ml.study.Study;
import java.util.Arrays;

/**
 * Watercolour: glazes over a light pencil drawing, dark where they dried at their edges, uneven
 * where the pigment settled, with ragged white around the people.
 *
 * <p>Pigment after A. Bousseau, M. Kaplan, J. Thollot and F. Sillion, <i>Interactive watercolor
 * rendering with temporal coherence and abstraction</i>, NPAR 2006. About 50 bytes of memory per
 * pixel.
 */
public final class WatercolourTechnique implements Technique {

  private static final float EDGE = 0.022f;
  private static final int STRETCHES = 12;

  @Override
  public Picture paint(Study study, Hand hand) {
    Workers workers = hand.workers();
    WatercolourRecipe recipe = WatercolourRecipe.of(hand);
    Oklab picture = study.picture();
    int width = picture.width();
    int height = picture.height();
    Plane lines = Drawing.of(study, workers);
    Oklab painted =
        new Oklab(new Plane(width, height), new Plane(width, height), new Plane(width, height));
    Arrays.fill(painted.lightness().values(), Washes.PAPER);
    GrowingArtwork growing = side -> small(painted, lines, recipe.drawing(), side, workers);
    hand.reached(0.1, growing);
    Oklab wet = Simplified.of(study, recipe.spread(), workers);
    Sheet sheet = new Sheet(study, Chance.state(hand.seed(), 1), recipe.openness());
    Plane plain = new Plane(width, height);
    Washes washes = new Washes(study, wet, recipe, Chance.state(hand.seed(), 2));
    for (int k = 0; k < STRETCHES; k++) {
      int top = height * k / STRETCHES;
      int bottom = height * (k + 1) / STRETCHES;
      washes.run(sheet, plain, painted, top, bottom, workers);
      hand.laid(Washes.GLAZES);
      hand.reached(0.2 + 0.4 * (k + 1) / STRETCHES, growing);
    }
    keepTones(painted.lightness(), plain, study, workers);
    Plane around =
        GaussianBlur.of(painted.lightness(), Math.max(0.7f, EDGE * study.eyeDistance()), workers);
    hand.reached(0.7, growing);
    Drying drying = new Drying(study, sheet, recipe, Chance.state(hand.seed(), 3));
    drying.dry(painted, around, lines, workers);
    return painted.toPicture(workers);
  }

  /** Lightens or darkens the washes so that, over a hand's breadth, they are as light as before. */
  private static void keepTones(Plane tone, Plane plain, Study study, Workers workers) {
    int scale = study.scale();
    Plane lost = Scaling.shrunk(plain, scale, workers);
    float[] now = Scaling.shrunk(tone, scale, workers).values();
    for (int i = 0; i < now.length; i++) {
      lost.values()[i] -= now[i];
    }
    Plane missing = GaussianBlur.of(lost, 0.16f * study.eyeDistance() / scale, workers);
    int width = tone.width();
    workers.overRows(
        tone.height(),
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              float u = (x + 0.5f) / scale;
              float v = (y + 0.5f) / scale;
              tone.values()[y * width + x] += study.skin().at(u, v) * missing.at(u, v);
            }
          }
        });
  }

  private static Picture small(
      Oklab painted, Plane lines, float strength, int side, Workers workers) {
    int longer = Math.max(painted.width(), painted.height());
    int factor = Math.max(1, (longer + side - 1) / side);
    Oklab seen = Scaling.shrunk(painted, factor, workers);
    float[] light = seen.lightness().values();
    float[] line = Scaling.shrunk(lines, factor, workers).values();
    for (int i = 0; i < light.length; i++) {
      light[i] *= 1 - 0.55f * strength * line[i];
    }
    return seen.toPicture(workers);
  }
}
