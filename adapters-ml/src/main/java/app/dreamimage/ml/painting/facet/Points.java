package app.dreamimage.ml.painting.facet;

import java.util.Arrays;

/** Points that keep their distance from one another, found quickly through a grid of cells. */
final class Points {

  private final float cell;
  private final int columns;
  private final int rows;
  private final int[] newest;
  private float[] x = new float[512];
  private float[] y = new float[512];
  private int[] older = new int[512];
  private int count;

  Points(int width, int height, float cell) {
    this.cell = cell;
    this.columns = (int) (width / cell) + 1;
    this.rows = (int) (height / cell) + 1;
    this.newest = new int[columns * rows];
    Arrays.fill(newest, -1);
  }

  /** Adds a point unless another is nearer than the distance. */
  boolean add(float px, float py, float distance) {
    int left = Math.max(0, (int) ((px - distance) / cell));
    int right = Math.min(columns - 1, (int) ((px + distance) / cell));
    int top = Math.max(0, (int) ((py - distance) / cell));
    int bottom = Math.min(rows - 1, (int) ((py + distance) / cell));
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        for (int i = newest[row * columns + column]; i >= 0; i = older[i]) {
          float dx = x[i] - px;
          float dy = y[i] - py;
          if (dx * dx + dy * dy < distance * distance) {
            return false;
          }
        }
      }
    }
    put(px, py);
    return true;
  }

  private void put(float px, float py) {
    if (count == x.length) {
      x = Arrays.copyOf(x, 2 * count);
      y = Arrays.copyOf(y, 2 * count);
      older = Arrays.copyOf(older, 2 * count);
    }
    int column = Math.min(Math.max((int) (px / cell), 0), columns - 1);
    int row = Math.min(Math.max((int) (py / cell), 0), rows - 1);
    x[count] = px;
    y[count] = py;
    older[count] = newest[row * columns + column];
    newest[row * columns + column] = count++;
  }
}
