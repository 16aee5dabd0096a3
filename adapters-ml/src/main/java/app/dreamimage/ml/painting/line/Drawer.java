package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Curves;

/**
 * Draws marks on a sheet, within a band of rows: several may work on different bands at once, and
 * each pixel gets its marks in the same order whatever the bands.
 *
 * <p>How a dry stick and the tooth of the paper make a tone follows, much simplified, M. C. Sousa
 * and J. W. Buchanan, <i>Observational models of graphite pencil materials</i>, Computer Graphics
 * Forum 19 (1), 2000: pressure decides how deep into the paper's valleys colour gets.
 */
final class Drawer {

  private static final float SHARPNESS = 1.7f;

  private final Sheet sheet;
  private final Stick stick;
  private final int top;
  private final int bottom;

  private float lightness;
  private float a;
  private float b;

  /** For the rows {@code top} (inclusive) to {@code bottom} (exclusive). */
  Drawer(Sheet sheet, Stick stick, int top, int bottom) {
    this.sheet = sheet;
    this.stick = stick;
    this.top = top;
    this.bottom = bottom;
  }

  /** Draws some of the marks, {@code order[from]} to {@code order[to - 1]}. */
  void draw(Marks marks, int[] order, int from, int to) {
    float margin = stick.halfWidth() + 1;
    for (int k = from; k < to; k++) {
      int mark = order[k];
      int base = mark * Marks.MOST_POINTS;
      int last = base + marks.points[mark] - 1;
      float highest = Float.POSITIVE_INFINITY;
      float lowest = Float.NEGATIVE_INFINITY;
      for (int i = base; i <= last; i++) {
        highest = Math.min(highest, marks.y[i]);
        lowest = Math.max(lowest, marks.y[i]);
      }
      if (highest - margin < bottom && lowest + margin > top) {
        lightness = marks.lightness[mark];
        a = marks.a[mark];
        b = marks.b[mark];
        for (int i = base; i < last; i++) {
          segment(
              marks.x[i],
              marks.y[i],
              marks.x[i + 1],
              marks.y[i + 1],
              marks.pressure[i],
              marks.pressure[i + 1]);
        }
      }
    }
  }

  private void segment(float x0, float y0, float x1, float y1, float p0, float p1) {
    float length = (float) Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    if (length < 1e-3f || Math.max(p0, p1) <= 0) {
      return;
    }
    float dx = (x1 - x0) / length;
    float dy = (y1 - y0) / length;
    float reach = halfWidth(Math.max(p0, p1)) + 0.5f;
    float over = Math.abs(dx) * reach;
    int first = Math.max(top, (int) Math.floor(Math.min(y0, y1) - over));
    int last = Math.min(bottom - 1, (int) Math.ceil(Math.max(y0, y1) + over));
    for (int row = first; row <= last; row++) {
      float down = row + 0.5f - y0;
      float left = Float.NEGATIVE_INFINITY;
      float right = Float.POSITIVE_INFINITY;
      // Across the mark: |dx · down − dy · u| ≤ reach, for u = x − x0.
      if (Math.abs(dy) > 1e-4f) {
        float one = (dx * down - reach) / dy;
        float other = (dx * down + reach) / dy;
        left = Math.min(one, other);
        right = Math.max(one, other);
      } else if (Math.abs(dx * down) > reach) {
        continue;
      }
      // Along the mark: 0 ≤ dx · u + dy · down < length.
      if (Math.abs(dx) > 1e-4f) {
        float one = -dy * down / dx;
        float other = (length - dy * down) / dx;
        left = Math.max(left, Math.min(one, other));
        right = Math.min(right, Math.max(one, other));
      } else if (dy * down < 0 || dy * down >= length) {
        continue;
      }
      int from = Math.max(0, (int) Math.ceil(x0 + left - 0.5f));
      int to = Math.min(sheet.width, (int) Math.ceil(x0 + right - 0.5f));
      if (from < to) {
        float u = from + 0.5f - x0;
        span(
            row,
            from,
            to,
            dx * down - dy * u,
            -dy,
            (dx * u + dy * down) / length,
            dx / length,
            p0,
            p1);
      }
    }
  }

  private float halfWidth(float pressure) {
    return stick.halfWidth() * (1 - stick.swell() * (1 - pressure));
  }

  private void span(
      int row,
      int from,
      int to,
      float across,
      float acrossStep,
      float along,
      float alongStep,
      float p0,
      float p1) {
    float[] colour = sheet.colour;
    Tooth tooth = sheet.tooth;
    float dry = stick.tooth();
    float opacity = stick.opacity();
    float soft = stick.soft();
    float held = stick.swell();
    boolean swells = held > 0;
    float s = across;
    float t = along;
    int i = (row * sheet.width + from) * Sheet.STRIDE;
    for (int x = from; x < to; x++, i += Sheet.STRIDE, s += acrossStep, t += alongStep) {
      float pressure = p0 + t * (p1 - p0);
      float half = swells ? halfWidth(pressure) : stick.halfWidth();
      float side = Math.abs(s);
      float edge = Math.min(half + 0.5f - side, Math.min(1, 2 * half));
      if (edge <= 0) {
        continue;
      }
      float middle = side / (half + 0.5f);
      float press = (held + (1 - held) * pressure) * (1 - soft * middle * middle);
      float even = Math.min(press, 1);
      float rough = Curves.clamp01(press + SHARPNESS * even * (tooth.at(x, row) - 0.5f));
      float alpha = opacity * edge * (even + dry * (rough - even));
      colour[i] += alpha * (lightness - colour[i]);
      colour[i + 1] += alpha * (a - colour[i + 1]);
      colour[i + 2] += alpha * (b - colour[i + 2]);
    }
  }
}
