package app.dreamimage.ml.face.plan;

import static app.dreamimage.ml.face.graph.PatchPlacingVertex.UNITS_PER_CELL;

import app.dreamimage.ml.face.graph.Patch;
import java.nio.FloatBuffer;

/** Turns places in a patch into places in the picture. */
final class PatchPlacer implements Step {

  private final Patch patch;
  private final FloatBuffer cells;
  private final FloatBuffer mesh;
  private final FloatBuffer places;
  private final float[] xyz;

  PatchPlacer(Patch patch, FeatureMap cells, FeatureMap mesh, FeatureMap places) {
    this.patch = patch;
    this.cells = cells.buffer();
    this.mesh = mesh.buffer();
    this.places = places.buffer();
    xyz = new float[mesh.shape().size()];
  }

  @Override
  public void run() {
    mesh.get(0, xyz);
    Patch.Placement placement = patch.around(xyz);
    for (int i = 0; i < cells.limit(); i += 2) {
      double column = cells.get(i) / UNITS_PER_CELL;
      double row = cells.get(i + 1) / UNITS_PER_CELL;
      places.put(i, (float) placement.x(column, row));
      places.put(i + 1, (float) placement.y(column, row));
    }
  }
}
