package app.dreamimage.ml.face.graph;

import org.deeplearning4j.nn.conf.inputs.InputType;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/**
 * Says where points of a patch are in the picture.
 *
 * <p>Inputs: the points {@code [1, 1, 1, 2 · count]}, x and y in quarters of a grid cell, and the
 * mesh {@code [1, 1, 1, 3 · points]} in pixels of the picture. Output: like the points, in pixels
 * of the picture. One face at a time.
 */
public final class PatchPlacingVertex extends PatchVertex {

  /** How many units of a point are one cell of the grid. */
  public static final int UNITS_PER_CELL = 4;

  private static final long serialVersionUID = 1;

  /** For a vertex whose fields will be set. */
  PatchPlacingVertex() {}

  PatchPlacingVertex(Patch patch) {
    super(patch);
  }

  @Override
  public SDVariable defineVertex(SameDiff graph, VertexInputs inputs) {
    SDVariable cells = inputs.getInput(0).reshape(-1, 2).div(UNITS_PER_CELL);
    Placed placed = place(graph, inputs.getInput(1));
    SDVariable column = cells.get(SDIndex.all(), SDIndex.point(0));
    SDVariable row = cells.get(SDIndex.all(), SDIndex.point(1));
    SDVariable pairs = graph.stack(1, placed.x(column, row), placed.y(column, row));
    return pairs.reshape(1, 1, 1, -1);
  }

  @Override
  public InputType getOutputType(int layerIndex, InputType... inputs) {
    return inputs[0];
  }
}
