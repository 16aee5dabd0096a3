package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.Technique;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;
import java.util.List;

/**
 * Oil on canvas: seven brushes from broad to fine, each only where it is needed, the finest at eyes
 * and mouth; curved strokes that follow the face's lines, bristle marks under a light from the
 * upper left.
 *
 * <p>Strokes after A. Hertzmann, <i>Painterly rendering with curved brush strokes of multiple
 * sizes</i>, SIGGRAPH 1998, steered by the face mesh. About 80 bytes of memory per pixel.
 */
public final class OilTechnique implements Technique {

  private static final int BANDS = 24;
  private static final int CHUNKS = 3;

  @Override
  public Picture paint(Study study, Hand hand) {
    Workers workers = hand.workers();
    Canvas canvas = new Canvas(study.picture().width(), study.picture().height());
    prime(canvas, study.picture());
    List<BrushLayer> layers = OilRecipe.layers(study);
    for (int k = 0; k < layers.size(); k++) {
      if (k == OilRecipe.GLAZED_BEFORE) {
        glaze(canvas, study, workers);
      }
      long own = Chance.state(hand.seed(), 1000 + k);
      Strokes strokes = new StrokePlanner(study, layers.get(k), canvas, own, workers).plan(workers);
      lay(canvas, strokes, (double) k / layers.size(), 1.0 / layers.size(), hand);
    }
    Relief relief =
        new Relief(
            OilRecipe.reliefStrength(study), study.skin(), study.scale(), OilRecipe.RELIEF_ON_SKIN);
    return canvas.dried(relief, workers);
  }

  private static void prime(Canvas canvas, Oklab picture) {
    canvas.prime(0.55f * mean(picture.lightness()) + 0.2f, 0.02f, 0.04f);
  }

  private static float mean(Plane plane) {
    double sum = 0;
    for (float value : plane.values()) {
      sum += value;
    }
    return (float) (sum / plane.values().length);
  }

  private static void lay(Canvas canvas, Strokes strokes, double begun, double share, Hand hand) {
    int[] order = strokes.shuffled();
    int bands = Math.min(BANDS, canvas.height);
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      int from = (int) ((long) order.length * chunk / CHUNKS);
      int to = (int) ((long) order.length * (chunk + 1) / CHUNKS);
      hand.workers()
          .forEach(
              bands,
              band -> {
                int top = canvas.height * band / bands;
                int bottom = canvas.height * (band + 1) / bands;
                new Brush(canvas, top, bottom).paint(strokes, order, from, to);
              });
      hand.laid(to - from);
      hand.reached(
          begun + share * (chunk + 1) / CHUNKS, side -> canvas.small(side, hand.workers()));
    }
  }

  /**
   * A thin transparent layer of the picture itself over skin, which closes gaps between strokes.
   */
  private static void glaze(Canvas canvas, Study study, Workers workers) {
    Oklab picture = study.picture();
    int scale = study.scale();
    workers.overRows(
        canvas.height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < canvas.width; x++) {
              float skin = study.skin().at((x + 0.5f) / scale, (y + 0.5f) / scale);
              if (skin > 0.02f) {
                float share = OilRecipe.GLAZE * skin;
                int pixel = y * canvas.width + x;
                int i = pixel * Canvas.STRIDE;
                float[] paint = canvas.paint;
                paint[i] += share * (picture.lightness().values()[pixel] - paint[i]);
                paint[i + 1] += share * (picture.a().values()[pixel] - paint[i + 1]);
                paint[i + 2] += share * (picture.b().values()[pixel] - paint[i + 2]);
              }
            }
          }
        });
  }
}
