package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.study.Flow;
import app.dreamimage.ml.study.Study;
import java.util.Arrays;

/**
 * Lines along the flow of a portrait at even distances, as an engraver cuts them (B. Jobard, W.
 * Lefer, <i>Creating evenly-spaced streamlines of arbitrary density</i>, Visualization in
 * Scientific Computing 1997, with a raster of taken places in place of distances to all points).
 */
final class Streamlines {

  private static final int CELLS_APART = 4;
  private static final int LONGEST = 400;
  private static final int[] SHORTEST = {30, 12, 5};

  private final Study study;
  private final float apart;
  private final float step;
  private final float turn;
  private final Flow flow;
  private final int width;
  private final int height;
  private final int columns;
  private final int rows;
  private final byte[] taken;
  private final float[] aheadX = new float[2 * LONGEST + 1];
  private final float[] aheadY = new float[2 * LONGEST + 1];
  private final float[] direction = new float[2];

  private float[] x = new float[1 << 14];
  private float[] y = new float[1 << 14];
  private int[] ends = new int[1 << 10];
  private int points;
  private int lines;

  /**
   * Lines for a portrait.
   *
   * @param apart their distance in pixels
   * @param turn the angle by which they cross the flow, in radians
   * @param flow which way forms run, as calm as the lines should be
   * @param where lines are wanted, at map size; there are none where it is 0
   */
  Streamlines(Study study, float apart, float turn, Flow flow, Plane where, long seed) {
    this.study = study;
    this.apart = Math.max(apart, 1.5f);
    this.step = 0.5f * this.apart;
    this.turn = turn;
    this.flow = flow;
    this.width = study.picture().width();
    this.height = study.picture().height();
    this.columns = cell(width) + 1;
    this.rows = cell(height) + 1;
    this.taken = new byte[columns * rows];
    fill(where, seed);
  }

  int lines() {
    return lines;
  }

  /** The first point of a line; the line before ends there. */
  int start(int line) {
    return line == 0 ? 0 : ends[line - 1];
  }

  int end(int line) {
    return ends[line];
  }

  float x(int point) {
    return x[point];
  }

  float y(int point) {
    return y[point];
  }

  private int cell(float place) {
    return (int) (place * CELLS_APART / apart);
  }

  private void fill(Plane where, long seed) {
    int across = (int) Math.ceil(width / apart);
    int down = (int) Math.ceil(height / apart);
    long[] order = new long[across * down];
    for (int i = 0; i < order.length; i++) {
      order[i] = Chance.mix(Chance.state(seed, i)) << 32 | i;
    }
    Arrays.sort(order);
    for (int shortest : SHORTEST) {
      for (long key : order) {
        int i = (int) key;
        long state = Chance.state(seed, i);
        float px = (i % across + Chance.unit(state ^ 1)) * apart;
        int row = i / across;
        float py = (row + Chance.unit(state ^ 2)) * apart;
        if (isFree(px, py, where)) {
          grow(px, py, where, shortest);
        }
      }
    }
  }

  private boolean isFree(float px, float py, Plane where) {
    return px >= 0
        && py >= 0
        && px < width
        && py < height
        && taken[cell(py) * columns + cell(px)] == 0
        && where.nearest(px / study.scale(), py / study.scale()) > 0;
  }

  private void grow(float px, float py, Plane where, int shortest) {
    head(px, py, 1, 0);
    float dx = direction[0];
    float dy = direction[1];
    int before = walk(px, py, -dx, -dy, where, 0);
    for (int i = 0; i < before / 2; i++) {
      swap(aheadX, i, before - 1 - i);
      swap(aheadY, i, before - 1 - i);
    }
    aheadX[before] = px;
    aheadY[before] = py;
    int count = walk(px, py, dx, dy, where, before + 1);
    if (count >= shortest) {
      keep(count);
    }
  }

  private static void swap(float[] values, int i, int j) {
    float kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }

  private int walk(float fromX, float fromY, float toX, float toY, Plane where, int from) {
    float px = fromX;
    float py = fromY;
    float dx = toX;
    float dy = toY;
    int count = from;
    while (count - from < LONGEST) {
      float lastX = dx;
      float lastY = dy;
      head(px, py, dx, dy);
      dx = 0.6f * direction[0] + 0.4f * lastX;
      dy = 0.6f * direction[1] + 0.4f * lastY;
      float norm = 1 / Math.max(1e-6f, (float) Math.sqrt(dx * dx + dy * dy));
      dx *= norm;
      dy *= norm;
      px += step * dx;
      py += step * dy;
      if (dx * lastX + dy * lastY < 0.8f || !isFree(px, py, where)) {
        return count;
      }
      aheadX[count] = px;
      aheadY[count] = py;
      count++;
    }
    return count;
  }

  /** The flow's direction, turned by the lines' angle, as near as can be to the given one. */
  private void head(float px, float py, float alongX, float alongY) {
    float cos = 1 - turn * turn / 2;
    float sin = (float) Math.sqrt(1 - cos * cos) * (turn < 0 ? -1 : 1);
    float backX = cos * alongX + sin * alongY;
    float backY = cos * alongY - sin * alongX;
    flow.direction(px / study.scale(), py / study.scale(), backX, backY, direction);
    float dx = direction[0];
    float dy = direction[1];
    direction[0] = cos * dx - sin * dy;
    direction[1] = sin * dx + cos * dy;
  }

  private void keep(int count) {
    if (points + count > x.length) {
      x = Arrays.copyOf(x, 2 * x.length + count);
      y = Arrays.copyOf(y, x.length);
    }
    if (lines == ends.length) {
      ends = Arrays.copyOf(ends, 2 * lines);
    }
    System.arraycopy(aheadX, 0, x, points, count);
    System.arraycopy(aheadY, 0, y, points, count);
    points += count;
    ends[lines++] = points;
    for (int i = 0; i < count; i++) {
      take(cell(aheadX[i]), cell(aheadY[i]));
    }
  }

  private void take(int column, int row) {
    int reach = CELLS_APART - 1;
    for (int v = Math.max(0, row - reach); v <= Math.min(rows - 1, row + reach); v++) {
      for (int u = Math.max(0, column - reach); u <= Math.min(columns - 1, column + reach); u++) {
        int dx = u - column;
        int dy = v - row;
        if (dx * dx + dy * dy <= reach * reach) {
          taken[v * columns + u] = 1;
        }
      }
    }
  }
}
