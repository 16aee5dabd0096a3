package app.dreamimage.ml.face.plan;

import static app.dreamimage.ml.face.graph.PatchSamplingVertex.TRAINED_SCALE;

import app.dreamimage.ml.face.graph.Patch;
import java.nio.FloatBuffer;
import java.util.Arrays;

/** Samples a patch from a map, bilinearly; cells outside the map become zero. */
final class PatchSampler implements Step {

  private final Patch patch;
  private final double pixelsPerUnit;
  private final FeatureMap.Shape shape;
  private final FloatBuffer map;
  private final FloatBuffer mesh;
  private final FloatBuffer cells;
  private final float[] xyz;
  private final float[] pixel;
  private final float[] cell;

  PatchSampler(Patch patch, int pictureSide, FeatureMap map, FeatureMap mesh, FeatureMap cells) {
    this.patch = patch;
    this.map = map.buffer();
    this.mesh = mesh.buffer();
    this.cells = cells.buffer();
    shape = map.shape();
    pixelsPerUnit = (double) shape.width() / pictureSide;
    xyz = new float[mesh.shape().size()];
    pixel = new float[shape.channels()];
    cell = new float[shape.channels()];
  }

  @Override
  public void run() {
    mesh.get(0, xyz);
    Patch.Placement placement = patch.around(xyz);
    for (int row = 0; row < Patch.SIDE; row++) {
      for (int column = 0; column < Patch.SIDE; column++) {
        double x = place(placement.x(column + 0.5, row + 0.5));
        double y = place(placement.y(column + 0.5, row + 0.5));
        sample(x, y);
        cells.put((row * Patch.SIDE + column) * cell.length, cell);
      }
    }
  }

  private double place(double inPicture) {
    return (inPicture * pixelsPerUnit - 0.5) * TRAINED_SCALE;
  }

  private void sample(double x, double y) {
    Arrays.fill(cell, 0);
    // Written so that a place that is not a number is outside.
    if (!(x >= 0 && y >= 0 && x <= shape.width() - 1 && y <= shape.height() - 1)) {
      return;
    }
    int left = (int) x;
    int top = (int) y;
    float across = (float) (x - left);
    float down = (float) (y - top);
    add(left, top, (1 - across) * (1 - down));
    add(left + 1, top, across * (1 - down));
    add(left, top + 1, (1 - across) * down);
    add(left + 1, top + 1, across * down);
  }

  private void add(int column, int row, float weight) {
    if (weight == 0) {
      return;
    }
    map.get((row * shape.width() + column) * pixel.length, pixel);
    for (int i = 0; i < pixel.length; i++) {
      cell[i] += weight * pixel[i];
    }
  }
}
