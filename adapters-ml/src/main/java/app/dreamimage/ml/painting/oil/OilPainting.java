package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;
import java.util.List;

/**
 * Curved brush strokes from broad to fine, each only where it is needed, that follow the face's
 * lines and dry under a light from the upper left.
 *
 * <p>Strokes after A. Hertzmann, <i>Painterly rendering with curved brush strokes of multiple
 * sizes</i>, SIGGRAPH 1998, steered by the face mesh. About 80 bytes of memory per pixel.
 */
public final class OilPainting {

  private static final int BANDS = 24;
  private static final int CHUNKS = 3;

  private final OilRecipe recipe;

  /** A painting after a recipe. */
  public OilPainting(OilRecipe recipe) {
    this.recipe = recipe;
  }

  /** Paints a studied portrait on a primed canvas. */
  public Picture paint(Study study, Hand hand) {
    Canvas canvas = new Canvas(study.picture().width(), study.picture().height());
    prime(canvas, study.picture());
    return paint(study, canvas, 0, 1, hand);
  }

  /**
   * Paints a studied portrait over a ground that is already there.
   *
   * @param ground a picture of any size, stretched over the canvas as thin flat paint
   * @param begun how much of the technique's work has been done before, 0 to 1
   * @param until how much of it will have been done with the last stroke, to 1
   */
  public Picture paintOver(Oklab ground, Study study, double begun, double until, Hand hand) {
    Canvas canvas = new Canvas(study.picture().width(), study.picture().height());
    canvas.load(ground);
    return paint(study, canvas, begun, until, hand);
  }

  private Picture paint(Study study, Canvas canvas, double begun, double until, Hand hand) {
    Workers workers = hand.workers();
    int longerSide = Math.max(canvas.width, canvas.height);
    List<BrushSize> brushes = recipe.brushes();
    double share = (until - begun) / brushes.size();
    for (int k = 0; k < brushes.size(); k++) {
      if (k == recipe.glazedBefore()) {
        glaze(canvas, study, workers);
      }
      BrushLayer layer = brushes.get(k).layer(study.eyeDistance(), longerSide, recipe.tolerance());
      long own = Chance.state(hand.seed(), 1000 + k);
      Strokes strokes =
          new StrokePlanner(study, layer, recipe.palette(), canvas, own, workers).plan(workers);
      lay(canvas, strokes, begun + k * share, share, hand);
    }
    return canvas.dried(new Relief(recipe.body(), study), workers);
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

  private void lay(Canvas canvas, Strokes strokes, double begun, double share, Hand hand) {
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
                new Brush(canvas, recipe.body(), top, bottom).paint(strokes, order, from, to);
              });
      hand.laid(to - from);
      hand.reached(
          begun + share * (chunk + 1) / CHUNKS, side -> canvas.small(side, hand.workers()));
    }
  }

  /**
   * A thin transparent layer of the picture itself over skin, which closes gaps between strokes.
   */
  private void glaze(Canvas canvas, Study study, Workers workers) {
    Oklab picture = study.picture();
    int scale = study.scale();
    workers.overRows(
        canvas.height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < canvas.width; x++) {
              float skin = study.skin().at((x + 0.5f) / scale, (y + 0.5f) / scale);
              if (skin > 0.02f) {
                float share = recipe.glaze() * skin;
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
