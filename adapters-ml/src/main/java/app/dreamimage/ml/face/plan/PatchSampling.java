package app.dreamimage.ml.face.plan;

import app.dreamimage.ml.face.graph.Patch;
import java.util.List;

/**
 * A patch of a face sampled from a feature map, the first operand, where the mesh, the second, says
 * that it is.
 *
 * @param pictureSide the side of the picture in whose pixels the mesh is
 */
record PatchSampling(Patch patch, int pictureSide) implements Operation {

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return new PatchSampler(patch, pictureSide, operands.get(0), operands.get(1), result);
  }
}
