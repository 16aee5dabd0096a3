package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.raster.Chance;

/**
 * Lays strokes on a canvas: each path becomes a ribbon of the brush's width, filled triangle by
 * triangle, with the print of the bristles, ragged ends and, where the paint is thick, ridges at
 * its sides and end.
 *
 * <p>It works on a band of rows: several brushes may work on different bands at once, and each
 * pixel gets its strokes in the same order whatever the bands. One thread's own.
 */
final class Brush {

  private static final float OPACITY = 0.93f;
  private static final float RIDGE_WIDTH = 0.30f;
  private static final float ALONG = 22f;
  private static final float FINEST_BRISTLE = 2.1f;
  private static final float RAGGED = 0.75f;

  private final Canvas canvas;
  private final PaintBody body;
  private final int top;
  private final int bottom;

  private final float[] leftX = new float[Strokes.MOST_POINTS];
  private final float[] leftY = new float[Strokes.MOST_POINTS];
  private final float[] rightX = new float[Strokes.MOST_POINTS];
  private final float[] rightY = new float[Strokes.MOST_POINTS];
  private final float[] way = new float[Strokes.MOST_POINTS];

  private float lightness;
  private float a;
  private float b;
  private float radius;
  private float wayEnd;
  private float streak;
  private float print;
  private float taper;
  private float acrossScale;
  private int acrossOffset;
  private int alongOffset;

  /** A brush for the rows {@code top} (inclusive) to {@code bottom} (exclusive). */
  Brush(Canvas canvas, PaintBody body, int top, int bottom) {
    this.canvas = canvas;
    this.body = body;
    this.top = top;
    this.bottom = bottom;
  }

  /** Paints some of the strokes, {@code order[from]} to {@code order[to - 1]}. */
  void paint(Strokes strokes, int[] order, int from, int to) {
    float margin = 1.6f * strokes.radius + 2;
    for (int k = from; k < to; k++) {
      int base = order[k] * Strokes.MOST_POINTS;
      float highest = Float.POSITIVE_INFINITY;
      float lowest = Float.NEGATIVE_INFINITY;
      for (int i = base; i < base + strokes.points[order[k]]; i++) {
        highest = Math.min(highest, strokes.y[i]);
        lowest = Math.max(lowest, strokes.y[i]);
      }
      if (highest - margin < bottom && lowest + margin > top) {
        load(strokes, order[k]);
        ribbon(strokes, order[k]);
        int points = strokes.points[order[k]];
        for (int i = 0; i + 1 < points; i++) {
          quad(i);
        }
      }
    }
  }

  private void load(Strokes strokes, int index) {
    long seed = strokes.seed[index];
    lightness = strokes.lightness[index];
    a = strokes.a[index];
    b = strokes.b[index];
    float calm = strokes.calm[index];
    radius = strokes.radius * (0.88f + 0.24f * Chance.unit(seed ^ 19));
    float bristles = Math.min(15, 2 * radius / FINEST_BRISTLE);
    acrossScale = bristles * Bristles.TEXELS_PER_BRISTLE / 2;
    acrossOffset = (int) (Chance.mix(seed ^ 23) & Bristles.MASK) + 4 * Bristles.SIDE;
    alongOffset = (int) (Chance.mix(seed ^ 29) & Bristles.MASK) + 4 * Bristles.SIDE;
    print = Math.min(Math.max((radius - 1.4f) / 4f, 0), 1);
    taper = 0.55f + 0.40f * Math.min(Math.max((radius - 3) / 12f, 0), 1);
    streak = body.streaks() * print * (1 - 0.5f * calm);
  }

  private void ribbon(Strokes strokes, int index) {
    int base = index * Strokes.MOST_POINTS;
    int last = strokes.points[index] - 1;
    float length = 0;
    for (int i = 0; i <= last; i++) {
      int before = base + Math.max(i - 1, 0);
      int after = base + Math.min(i + 1, last);
      float dx = strokes.x[after] - strokes.x[before];
      float dy = strokes.y[after] - strokes.y[before];
      float norm = 1 / Math.max(1e-4f, (float) Math.sqrt(dx * dx + dy * dy));
      dx *= norm;
      dy *= norm;
      float reach = i == 0 ? -RAGGED * radius : i == last ? RAGGED * radius : 0;
      float x = strokes.x[base + i] + reach * dx;
      float y = strokes.y[base + i] + reach * dy;
      if (i > 0) {
        float sx = x - (leftX[i - 1] + rightX[i - 1]) / 2;
        float sy = y - (leftY[i - 1] + rightY[i - 1]) / 2;
        length += (float) Math.sqrt(sx * sx + sy * sy);
      }
      float halfWidth = (i == 0 || i == last ? taper : 1) * radius + 0.5f;
      leftX[i] = x + halfWidth * dy;
      leftY[i] = y - halfWidth * dx;
      rightX[i] = x - halfWidth * dy;
      rightY[i] = y + halfWidth * dx;
      way[i] = length;
    }
    wayEnd = length;
  }

  private void quad(int i) {
    triangle(
        leftX[i],
        leftY[i],
        way[i],
        1,
        rightX[i],
        rightY[i],
        way[i],
        -1,
        leftX[i + 1],
        leftY[i + 1],
        way[i + 1],
        1);
    triangle(
        rightX[i],
        rightY[i],
        way[i],
        -1,
        rightX[i + 1],
        rightY[i + 1],
        way[i + 1],
        -1,
        leftX[i + 1],
        leftY[i + 1],
        way[i + 1],
        1);
  }

  /** Fills the pixels whose centres lie in a triangle, way and side changing linearly in it. */
  private void triangle(
      float x0,
      float y0,
      float u0,
      float v0,
      float x1,
      float y1,
      float u1,
      float v1,
      float x2,
      float y2,
      float u2,
      float v2) {
    float area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    if (Math.abs(area) < 1e-4f) {
      return;
    }
    float dudx = ((u1 - u0) * (y2 - y0) - (u2 - u0) * (y1 - y0)) / area;
    float dudy = ((u2 - u0) * (x1 - x0) - (u1 - u0) * (x2 - x0)) / area;
    float dvdx = ((v1 - v0) * (y2 - y0) - (v2 - v0) * (y1 - y0)) / area;
    float dvdy = ((v2 - v0) * (x1 - x0) - (v1 - v0) * (x2 - x0)) / area;
    float highest = Math.min(y0, Math.min(y1, y2));
    float lowest = Math.max(y0, Math.max(y1, y2));
    int first = Math.max(top, (int) Math.ceil(highest - 0.5f));
    int last = Math.min(bottom - 1, (int) Math.ceil(lowest - 0.5f) - 1);
    for (int y = first; y <= last; y++) {
      float middle = y + 0.5f;
      float left = Float.POSITIVE_INFINITY;
      float right = Float.NEGATIVE_INFINITY;
      if (y0 <= middle != y1 <= middle) {
        float x = crossing(x0, y0, x1, y1, middle);
        left = Math.min(left, x);
        right = Math.max(right, x);
      }
      if (y1 <= middle != y2 <= middle) {
        float x = crossing(x1, y1, x2, y2, middle);
        left = Math.min(left, x);
        right = Math.max(right, x);
      }
      if (y2 <= middle != y0 <= middle) {
        float x = crossing(x2, y2, x0, y0, middle);
        left = Math.min(left, x);
        right = Math.max(right, x);
      }
      int from = Math.max(0, (int) Math.ceil(left - 0.5f));
      int to = Math.min(canvas.width, (int) Math.ceil(right - 0.5f));
      if (from < to) {
        float u = u0 + (from + 0.5f - x0) * dudx + (middle - y0) * dudy;
        float v = v0 + (from + 0.5f - x0) * dvdx + (middle - y0) * dvdy;
        span(y * canvas.width + from, to - from, u, v, dudx, dvdx);
      }
    }
  }

  /** Where an edge crosses a row; the same for both triangles that share the edge. */
  private static float crossing(float x0, float y0, float x1, float y1, float y) {
    return y0 < y1 ? x0 + (y - y0) / (y1 - y0) * (x1 - x0) : x1 + (y - y1) / (y0 - y1) * (x0 - x1);
  }

  private void span(int pixel, int count, float way, float side, float wayStep, float sideStep) {
    float[] paint = canvas.paint;
    float[] table = Bristles.PRINT;
    float alongScale = ALONG / radius;
    float halfWidth = radius + 0.5f;
    float ragged = 2 * RAGGED * radius;
    float ridge = body.ridge() * print;
    float ridgeWidth = Math.max(1.2f, RIDGE_WIDTH * radius);
    float u = way;
    float v = side;
    int i = pixel * Canvas.STRIDE;
    for (int k = 0; k < count; k++, i += Canvas.STRIDE, u += wayStep, v += sideStep) {
      int row = ((int) (v * acrossScale + acrossOffset) & Bristles.MASK) * Bristles.SIDE;
      float bristle = table[row + ((int) (u * alongScale + alongOffset) & Bristles.MASK)];
      float startsAt = ragged * table[row + 17] * 0.62f;
      float endsAt = wayEnd - ragged * table[row + 149] * 0.78f;
      float inside = Math.min(u - startsAt, endsAt - u);
      inside = Math.min(inside, (1 - Math.abs(v)) * halfWidth - 0.9f * print * (1 - bristle));
      if (inside > -0.5f) {
        float dry = 1 - print * 0.55f * Math.max(0, 0.42f - bristle) * (1 + u / wayEnd);
        float alpha = OPACITY * Math.min(inside + 0.5f, 1) * dry;
        paint[i] += alpha * (lightness + streak * (bristle - 0.5f) - paint[i]);
        paint[i + 1] += alpha * (a - paint[i + 1]);
        paint[i + 2] += alpha * (b - paint[i + 2]);
        float height = print * bristle;
        if (ridge > 0) {
          float rim = Math.max(0, 1 - inside / ridgeWidth);
          height += ridge * rim * rim * (0.4f + bristle) * u / wayEnd;
        }
        paint[i + 3] += alpha * (height - paint[i + 3]);
      }
    }
  }
}
