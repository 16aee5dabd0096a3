package app.dreamimage.ml.painting;

import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Oil on canvas: seven brushes from broad to fine, each only where it is needed, the finest at eyes
 * and mouth; curved strokes that follow the face's lines, bristle marks under a light from the
 * upper left.
 *
 * <p>Strokes after A. Hertzmann, <i>Painterly rendering with curved brush strokes of multiple
 * sizes</i>, SIGGRAPH 1998, steered by the face mesh. About 80 bytes of memory per pixel.
 */
public final class OilPainter implements Painter {

  private static final int BANDS = 24;
  private static final int CHUNKS = 3;
  private static final double STUDIED = 0.25;

  private final int threads;

  /**
   * A painter who works on so many threads, the caller's included.
   *
   * @throws IllegalArgumentException if {@code threads} is not positive
   */
  public OilPainter(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: at least one is needed");
    }
    this.threads = threads;
  }

  @Override
  public Picture paint(Portrait portrait, long seed, PaintingProgress progress) {
    try (Workers workers = new Workers(threads)) {
      Easel easel = new Easel(progress);
      easel.report(0);
      Study study = Study.of(portrait, seed, workers);
      easel.report(STUDIED);
      Canvas canvas = new Canvas(study.picture().width(), study.picture().height());
      prime(canvas, study.picture());
      List<BrushLayer> layers = OilRecipe.layers(study);
      for (int k = 0; k < layers.size(); k++) {
        double begun = STUDIED + (0.97 - STUDIED) * k / layers.size();
        double done = STUDIED + (0.97 - STUDIED) * (k + 1) / layers.size();
        if (k == OilRecipe.GLAZED_BEFORE) {
          glaze(canvas, study, workers);
        }
        long own = Chance.state(seed, 1000 + k);
        Strokes strokes =
            new StrokePlanner(study, layers.get(k), canvas, own, workers).plan(workers);
        lay(canvas, strokes, begun, done, easel, workers);
      }
      Relief relief =
          new Relief(
              OilRecipe.reliefStrength(study),
              study.skin(),
              study.scale(),
              OilRecipe.RELIEF_ON_SKIN);
      Picture painting = canvas.dried(relief, workers);
      easel.report(1);
      return painting;
    }
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

  private static void lay(
      Canvas canvas, Strokes strokes, double begun, double done, Easel easel, Workers workers) {
    int[] order = strokes.shuffled();
    int bands = Math.min(BANDS, canvas.height);
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      int from = (int) ((long) order.length * chunk / CHUNKS);
      int to = (int) ((long) order.length * (chunk + 1) / CHUNKS);
      workers.forEach(
          bands,
          band -> {
            int top = canvas.height * band / bands;
            int bottom = canvas.height * (band + 1) / bands;
            new Brush(canvas, top, bottom).paint(strokes, order, from, to);
          });
      easel.strokes += to - from;
      easel.report(begun + (done - begun) * (chunk + 1) / CHUNKS);
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

  /** Where the painting stands, and whether it is still wanted. */
  private static final class Easel {
    private final PaintingProgress progress;
    private int strokes;

    Easel(PaintingProgress progress) {
      this.progress = progress;
    }

    void report(double fraction) {
      if (progress.isCalledOff()) {
        throw new CancellationException("the painting was called off");
      }
      progress.reached(fraction, strokes);
    }
  }
}
