package app.dreamimage.ml.raster;

import java.util.Arrays;

/**
 * Filling of polygons and drawing of thick lines into planes. Points are {@code x, y} pairs in the
 * plane's own pixels. What is drawn raises values and never lowers them.
 */
public final class Polygons {

  private Polygons() {}

  /** Raises every pixel whose centre lies inside the closed polygon (even-odd) to the value. */
  public static void fill(Plane plane, float[] xy, float value) {
    float lowest = Float.POSITIVE_INFINITY;
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 1; i < xy.length; i += 2) {
      lowest = Math.min(lowest, xy[i]);
      highest = Math.max(highest, xy[i]);
    }
    int first = (int) Math.max(0, Math.ceil(lowest - 0.5f));
    int last = (int) Math.min(plane.height() - 1, Math.ceil(highest - 0.5f) - 1);
    float[] crossings = new float[xy.length];
    for (int y = first; y <= last; y++) {
      int count = crossings(xy, y + 0.5f, crossings);
      Arrays.sort(crossings, 0, count);
      for (int k = 0; k + 1 < count; k += 2) {
        raise(plane, y, crossings[k], crossings[k + 1], value);
      }
    }
  }

  private static int crossings(float[] xy, float y, float[] into) {
    int count = 0;
    int points = xy.length / 2;
    for (int i = 0; i < points; i++) {
      int j = i + 1 == points ? 0 : i + 1;
      float y0 = xy[2 * i + 1];
      float y1 = xy[2 * j + 1];
      if (y0 <= y != y1 <= y) {
        into[count++] = xy[2 * i] + (y - y0) / (y1 - y0) * (xy[2 * j] - xy[2 * i]);
      }
    }
    return count;
  }

  private static void raise(Plane plane, int row, float left, float right, float value) {
    float[] values = plane.values();
    int from = (int) Math.max(0, Math.ceil(left - 0.5f));
    int to = (int) Math.min(plane.width(), Math.ceil(right - 0.5f));
    for (int i = row * plane.width() + from; i < row * plane.width() + to; i++) {
      values[i] = Math.max(values[i], value);
    }
  }

  /** Raises every pixel whose centre is nearer than the radius to the line through the points. */
  public static void stroke(Plane plane, float[] xy, float radius, float value) {
    for (int i = 0; i + 3 < xy.length; i += 2) {
      segment(plane, xy[i], xy[i + 1], xy[i + 2], xy[i + 3], radius, value);
    }
  }

  private static void segment(
      Plane plane, float x0, float y0, float x1, float y1, float radius, float value) {
    int left = (int) Math.max(0, Math.floor(Math.min(x0, x1) - radius));
    int right = (int) Math.min(plane.width() - 1, Math.ceil(Math.max(x0, x1) + radius));
    int top = (int) Math.max(0, Math.floor(Math.min(y0, y1) - radius));
    int bottom = (int) Math.min(plane.height() - 1, Math.ceil(Math.max(y0, y1) + radius));
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        if (squaredDistance(x + 0.5f, y + 0.5f, x0, y0, x1, y1) <= radius * radius) {
          int i = y * plane.width() + x;
          plane.values()[i] = Math.max(plane.values()[i], value);
        }
      }
    }
  }

  /** The squared distance of a point from a line segment. */
  public static float squaredDistance(float x, float y, float x0, float y0, float x1, float y1) {
    float dx = x1 - x0;
    float dy = y1 - y0;
    float length = dx * dx + dy * dy;
    float t = length > 0 ? Curves.clamp01(((x - x0) * dx + (y - y0) * dy) / length) : 0;
    float ex = x - x0 - t * dx;
    float ey = y - y0 - t * dy;
    return ex * ex + ey * ey;
  }
}
