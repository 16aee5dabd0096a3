package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Scaling;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;

/**
 * Decides the strokes of one layer: a grid over the canvas, a stroke where the canvas differs from
 * the picture, seen as coarsely as the brush is wide (A. Hertzmann, <i>Painterly rendering with
 * curved brush strokes of multiple sizes</i>, SIGGRAPH 1998).
 *
 * <p>All strokes of a layer are planned on the canvas as the layer finds it, each from its grid
 * cell's own seed.
 */
final class StrokePlanner {

  private static final float REFERENCE_BLUR = 0.45f;
  private static final int NONE = -1;

  private final Study study;
  private final BrushLayer layer;
  private final Palette palette;
  private final long seed;
  private final int factor;
  private final Oklab reference;
  private final Oklab canvas;
  private final Plane difference;

  StrokePlanner(
      Study study, BrushLayer layer, Palette palette, Canvas canvas, long seed, Workers workers) {
    this.study = study;
    this.layer = layer;
    this.palette = palette;
    this.seed = seed;
    this.factor = factorFor(layer.radius());
    Oklab small = Scaling.shrunk(study.picture(), factor, workers);
    float sigma = REFERENCE_BLUR * layer.radius() / factor;
    this.reference =
        new Oklab(
            GaussianBlur.of(small.lightness(), sigma, workers),
            GaussianBlur.of(small.a(), sigma, workers),
            GaussianBlur.of(small.b(), sigma, workers));
    this.canvas = canvas.shrunk(factor, workers);
    this.difference = difference(reference, this.canvas, workers);
  }

  private static int factorFor(float radius) {
    int factor = 1;
    while (factor * 6 <= radius) {
      factor *= 2;
    }
    return factor;
  }

  private static Plane difference(Oklab one, Oklab other, Workers workers) {
    Plane out = new Plane(one.width(), one.height());
    float[] l1 = one.lightness().values();
    float[] l2 = other.lightness().values();
    float[] a1 = one.a().values();
    float[] a2 = other.a().values();
    float[] b1 = one.b().values();
    float[] b2 = other.b().values();
    workers.overRows(
        one.height(),
        (from, to) -> {
          for (int i = from * one.width(); i < to * one.width(); i++) {
            float dl = l1[i] - l2[i];
            float da = a1[i] - a2[i];
            float db = b1[i] - b2[i];
            out.values()[i] = (float) Math.sqrt(dl * dl + da * da + db * db);
          }
        });
    return out;
  }

  /** The strokes, cell by cell. */
  Strokes plan(Workers workers) {
    int width = study.picture().width();
    int height = study.picture().height();
    float cell = Math.max(1, layer.spacing() * layer.radius());
    int columns = (int) Math.ceil(width / cell);
    int rows = (int) Math.ceil(height / cell);
    int[] starts = new int[columns * rows];
    workers.forEach(
        rows,
        row -> {
          for (int column = 0; column < columns; column++) {
            starts[row * columns + column] = start(column, row, cell);
          }
        });
    int[] cells = chosen(starts);
    Strokes strokes = new Strokes(cells.length, layer.radius());
    int pieces = Math.min(cells.length, 64);
    workers.forEach(
        pieces,
        piece -> {
          StrokeTracer tracer =
              new StrokeTracer(study, layer, palette, reference, canvas, factor, strokes);
          int to = (int) ((long) cells.length * (piece + 1) / pieces);
          for (int i = (int) ((long) cells.length * piece / pieces); i < to; i++) {
            int start = starts[cells[i]];
            long state = Chance.state(seed, cells[i]);
            int column = start % width;
            int row = start / width;
            float x = column + Chance.unit(state ^ 1);
            float y = row + Chance.unit(state ^ 2);
            tracer.trace(i, x, y, state);
          }
        });
    return strokes;
  }

  private static int[] chosen(int[] starts) {
    int count = 0;
    for (int start : starts) {
      if (start != NONE) {
        count++;
      }
    }
    int[] cells = new int[count];
    int next = 0;
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] != NONE) {
        cells[next++] = i;
      }
    }
    return cells;
  }

  /** The pixel where the cell's stroke begins, or {@link #NONE}. */
  private int start(int column, int row, float cell) {
    int width = study.picture().width();
    int height = study.picture().height();
    float middleX = Math.min((column + 0.5f) * cell, width - 0.5f);
    float middleY = Math.min((row + 0.5f) * cell, height - 0.5f);
    int scale = study.scale();
    float importance = study.importance().at(middleX / scale, middleY / scale);
    if (importance < layer.leastImportance()) {
      return NONE;
    }
    if (layer.covers()) {
      long state = Chance.state(seed ^ 0x5eed, (long) row << 32 | column);
      float x = middleX + 0.5f * cell * Chance.signed(state ^ 3);
      float y = middleY + 0.5f * cell * Chance.signed(state ^ 5);
      int left = Math.min(Math.max((int) x, 0), width - 1);
      int top = Math.min(Math.max((int) y, 0), height - 1);
      return top * width + left;
    }
    return worst(column, row, cell, layer.toleranceAt(importance));
  }

  private int worst(int column, int row, float cell, float tolerance) {
    int left = (int) (column * cell / factor);
    int top = (int) (row * cell / factor);
    int right = Math.min((int) Math.ceil((column + 1) * cell / factor), difference.width());
    int bottom = Math.min((int) Math.ceil((row + 1) * cell / factor), difference.height());
    float sum = 0;
    float most = -1;
    int at = 0;
    for (int y = top; y < bottom; y++) {
      for (int i = y * difference.width() + left; i < y * difference.width() + right; i++) {
        float value = difference.values()[i];
        sum += value;
        if (value > most) {
          most = value;
          at = i;
        }
      }
    }
    if (sum <= tolerance * (bottom - top) * (right - left)) {
      return NONE;
    }
    int width = study.picture().width();
    int x = Math.min(at % difference.width() * factor + factor / 2, width - 1);
    int y = at / difference.width() * factor + factor / 2;
    return Math.min(y, study.picture().height() - 1) * width + x;
  }
}
