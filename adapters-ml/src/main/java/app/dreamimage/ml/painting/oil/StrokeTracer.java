package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.study.Study;

/**
 * Draws the paths of strokes: from the start both ways along the flow, each step three quarters new
 * direction and one quarter the last, until the colour underneath drifts away, the person's edge is
 * crossed or the canvas is already nearer to the picture than the stroke would be. One thread's
 * own.
 */
final class StrokeTracer {

  private static final float NEW_DIRECTION = 0.75f;
  private static final float ACROSS_THE_EDGE = 0.45f;

  private final Study study;
  private final BrushLayer layer;
  private final Palette palette;
  private final Oklab reference;
  private final Oklab canvas;
  private final int factor;
  private final Strokes strokes;
  private final float[] direction = new float[2];
  private final float[] aheadX = new float[Strokes.MOST_POINTS];
  private final float[] aheadY = new float[Strokes.MOST_POINTS];

  private float lightness;
  private float a;
  private float b;
  private float personAtStart;

  StrokeTracer(
      Study study,
      BrushLayer layer,
      Palette palette,
      Oklab reference,
      Oklab canvas,
      int factor,
      Strokes strokes) {
    this.study = study;
    this.layer = layer;
    this.palette = palette;
    this.reference = reference;
    this.canvas = canvas;
    this.factor = factor;
    this.strokes = strokes;
  }

  /** Traces the {@code index}-th stroke from a point of the canvas. */
  void trace(int index, float x, float y, long state) {
    int scale = study.scale();
    lightness = reference.lightness().at(x / factor, y / factor);
    a = reference.a().at(x / factor, y / factor);
    b = reference.b().at(x / factor, y / factor);
    personAtStart = study.person().at(x / scale, y / scale);
    float importance = study.importance().at(x / scale, y / scale);
    float brevity = Math.min(Math.max((importance - 0.4f) / 0.6f, 0), 1);
    int steps =
        Math.round(layer.steps() * (1 - 0.35f * brevity) * (0.8f + 0.4f * Chance.unit(state ^ 7)));
    int each = Math.max(1, Math.min(steps / 2, (Strokes.MOST_POINTS - 1) / 2));
    study.flow().direction(x / scale, y / scale, 1, -1, direction);
    float dx = direction[0];
    float dy = direction[1];
    int before = walk(x, y, -dx, -dy, each);
    int base = index * Strokes.MOST_POINTS;
    for (int i = 0; i < before; i++) {
      strokes.x[base + i] = aheadX[before - 1 - i];
      strokes.y[base + i] = aheadY[before - 1 - i];
    }
    strokes.x[base + before] = x;
    strokes.y[base + before] = y;
    int after = walk(x, y, dx, dy, each);
    System.arraycopy(aheadX, 0, strokes.x, base + before + 1, after);
    System.arraycopy(aheadY, 0, strokes.y, base + before + 1, after);
    int count = before + 1 + after;
    if (count == 1) {
      float reach = 0.6f * layer.radius();
      strokes.x[base] = x - reach * dx;
      strokes.y[base] = y - reach * dy;
      strokes.x[base + 1] = x + reach * dx;
      strokes.y[base + 1] = y + reach * dy;
      count = 2;
    }
    strokes.points[index] = (byte) count;
    strokes.seed[index] = state;
    strokes.calm[index] = study.skin().at(x / scale, y / scale);
    mixColour(index, state, importance);
  }

  private int walk(float x, float y, float towardX, float towardY, int steps) {
    float px = x;
    float py = y;
    float dx = towardX;
    float dy = towardY;
    float step = BrushLayer.STEP * layer.radius();
    int scale = study.scale();
    int count = 0;
    while (count < steps) {
      study.flow().direction(px / scale, py / scale, dx, dy, direction);
      float nx = NEW_DIRECTION * direction[0] + (1 - NEW_DIRECTION) * dx;
      float ny = NEW_DIRECTION * direction[1] + (1 - NEW_DIRECTION) * dy;
      float length = Math.max(1e-6f, (float) Math.sqrt(nx * nx + ny * ny));
      dx = nx / length;
      dy = ny / length;
      px += step * dx;
      py += step * dy;
      if (endsAt(px, py)) {
        return count;
      }
      aheadX[count] = px;
      aheadY[count] = py;
      count++;
    }
    return count;
  }

  private boolean endsAt(float x, float y) {
    if (x < 0 || y < 0 || x >= study.picture().width() || y >= study.picture().height()) {
      return true;
    }
    float person = study.person().at(x / study.scale(), y / study.scale());
    if (Math.abs(person - personAtStart) > ACROSS_THE_EDGE) {
      return true;
    }
    float u = x / factor;
    float v = y / factor;
    float l = reference.lightness().at(u, v);
    float ra = reference.a().at(u, v);
    float rb = reference.b().at(u, v);
    float drift = squared(l - lightness, ra - a, rb - b);
    if (drift > layer.drift() * layer.drift()) {
      return true;
    }
    float already =
        squared(
            l - canvas.lightness().at(u, v), ra - canvas.a().at(u, v), rb - canvas.b().at(u, v));
    return !layer.covers() && already < drift;
  }

  private static float squared(float l, float a, float b) {
    return l * l + a * a + b * b;
  }

  /** The stroke's colour: the picture's, varied a little as paint on a palette is, less on skin. */
  private void mixColour(int index, long state, float importance) {
    float freedom = (1 - 0.62f * strokes.calm[index]) * (1 - 0.5f * Math.min(importance, 1));
    float turn = palette.hue() * freedom * Chance.signed(state ^ 11);
    float chroma = 1 + palette.chroma() * freedom * Chance.signed(state ^ 13);
    chroma *= 1 + (palette.vividness() - 1) * (1 - strokes.calm[index]);
    strokes.lightness[index] =
        lightness + palette.lightness() * freedom * Chance.signed(state ^ 17);
    strokes.a[index] = chroma * (a - turn * b);
    strokes.b[index] = chroma * (b + turn * a);
  }
}
