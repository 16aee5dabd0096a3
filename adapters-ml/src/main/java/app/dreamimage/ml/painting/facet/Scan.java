package app.dreamimage.ml.painting.facet;

/**
 * The rows of a triangle: for each, the pixels whose centres lie inside. Triangles that share an
 * edge share no pixel and leave none out. One thread's own.
 */
final class Scan {

  private float x0;
  private float y0;
  private float x1;
  private float y1;
  private float x2;
  private float y2;

  /** First row, inclusive, before any clipping. */
  int first;

  /** Last row, inclusive. */
  int last;

  /** First pixel of the row asked for, inclusive. */
  int from;

  /** Last pixel of the row asked for, exclusive. */
  int to;

  /** Begins with a triangle; its coordinates are multiplied by a factor. */
  void begin(Triangulation net, int triangle, float factor) {
    x0 = factor * net.x(triangle, 0);
    y0 = factor * net.y(triangle, 0);
    x1 = factor * net.x(triangle, 1);
    y1 = factor * net.y(triangle, 1);
    x2 = factor * net.x(triangle, 2);
    y2 = factor * net.y(triangle, 2);
    first = (int) Math.ceil(Math.min(y0, Math.min(y1, y2)) - 0.5f);
    last = (int) Math.ceil(Math.max(y0, Math.max(y1, y2)) - 0.5f) - 1;
  }

  /** Horizontal middle of the triangle. */
  float middleX() {
    return (x0 + x1 + x2) / 3;
  }

  /** Vertical middle of the triangle. */
  float middleY() {
    return (y0 + y1 + y2) / 3;
  }

  /** The area in pixels. */
  float area() {
    return Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) / 2;
  }

  /** Finds the pixels of a row. */
  void row(int y) {
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
    from = left > right ? 0 : (int) Math.ceil(left - 0.5f);
    to = left > right ? 0 : (int) Math.ceil(right - 0.5f);
  }

  private static float crossing(float xa, float ya, float xb, float yb, float y) {
    return ya < yb ? xa + (y - ya) / (yb - ya) * (xb - xa) : xb + (y - yb) / (ya - yb) * (xa - xb);
  }

  /** How deep inside the triangle a point lies: 1 in its middle, 0 on its sides. */
  float depth(float x, float y) {
    float whole = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    float b0 = ((x1 - x) * (y2 - y) - (x2 - x) * (y1 - y)) / whole;
    float b1 = ((x2 - x) * (y0 - y) - (x0 - x) * (y2 - y)) / whole;
    return Math.max(0, 27 * b0 * b1 * (1 - b0 - b1));
  }
}
