package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.study.Study;

/**
 * Traces the paths of hatching marks and how hard each presses along its way: as much as is missing
 * there, less at its ends, and nothing once it crosses the silhouette. One thread's own.
 */
final class MarkTracer {

  private static final float WOBBLE = 0.09f;
  private static final float ACROSS_THE_EDGE = 0.5f;
  private static final float NEW_DIRECTION = 0.7f;

  private final Study study;
  private final HatchLayer layer;
  private final HatchGrid grid;
  private final Missing missing;
  private final Marks marks;
  private final float[] direction = new float[2];

  MarkTracer(Study study, HatchLayer layer, HatchGrid grid, Missing missing, Marks marks) {
    this.study = study;
    this.layer = layer;
    this.grid = grid;
    this.missing = missing;
    this.marks = marks;
  }

  /** Traces the mark that belongs to a cell of the grid, if there is one. */
  void trace(int cell, long state) {
    float x = grid.x(cell, state);
    float y = grid.y(cell, state);
    if (x < 0 || y < 0 || x >= study.picture().width() || y >= study.picture().height()) {
      return;
    }
    float toMap = 1f / study.scale();
    float importance = study.importance().at(x * toMap, y * toMap);
    if (importance < layer.leastImportance()) {
      return;
    }
    float brevity = 1 - 0.55f * Curves.smoothStep(0.45f, 0.95f, importance);
    float length = layer.length() * brevity * (0.7f + 0.6f * Chance.unit(state ^ 3));
    int points =
        Math.min(Math.max(3, (int) (length / (1.5f * layer.apart())) + 2), Marks.MOST_POINTS);
    float step = length / (points - 1);
    float lean = WOBBLE * Chance.signed(state ^ 5);
    float bend = 0.10f * WOBBLE * Chance.signed(state ^ 7);
    float dx = grid.cos - lean * grid.sin;
    float dy = grid.sin + lean * grid.cos;
    if (layer.following() > 0) {
      turn(x, y, layer.following(), dx, dy);
      dx = direction[0];
      dy = direction[1];
    }
    float px = x - 0.5f * length * dx * (layer.following() > 0 ? 0 : 1);
    float py = y - 0.5f * length * dy * (layer.following() > 0 ? 0 : 1);
    int base = cell * Marks.MOST_POINTS;
    float hardest = 0;
    float inside = study.person().at(x * toMap, y * toMap);
    for (int i = 0; i < points; i++) {
      float end =
          (i == 0 ? 0.35f : i == points - 1 ? 0.05f : 1) * (0.85f + 0.3f * Chance.unit(state + i));
      float press = Math.min(layer.gain() * missing.at(px, py), layer.most());
      boolean crosses =
          Math.abs(study.person().at(px * toMap, py * toMap) - inside) > ACROSS_THE_EDGE;
      press *= crosses ? 0 : end * Curves.smoothStep(layer.least(), 2.2f * layer.least(), press);
      hardest = Math.max(hardest, press);
      marks.x[base + i] = px;
      marks.y[base + i] = py;
      marks.pressure[base + i] = press;
      if (layer.following() > 0) {
        turn(px, py, layer.following() * NEW_DIRECTION, dx, dy);
      } else {
        direction[0] = dx - bend * dy;
        direction[1] = dy + bend * dx;
      }
      dx = direction[0];
      dy = direction[1];
      px += step * dx;
      py += step * dy;
    }
    marks.points[cell] = (byte) (hardest > 0 ? points : 0);
  }

  /** The way a mark goes on: so much the flow's, the rest as before. */
  private void turn(float x, float y, float share, float dx, float dy) {
    study.flow().direction(x / study.scale(), y / study.scale(), dx, dy, direction);
    float nx = share * direction[0] + (1 - share) * dx;
    float ny = share * direction[1] + (1 - share) * dy;
    float length = Math.max(1e-6f, (float) Math.sqrt(nx * nx + ny * ny));
    direction[0] = nx / length;
    direction[1] = ny / length;
  }
}
