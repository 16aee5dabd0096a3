package app.dreamimage.ml.face.plan;

import app.dreamimage.ml.face.graph.Patch;
import java.util.List;

/**
 * Points of a patch, the first operand, put where they are in the picture of the mesh, the second.
 */
record PatchPlacing(Patch patch) implements Operation {

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return new PatchPlacer(patch, operands.get(0), operands.get(1), result);
  }
}
