package app.dreamimage.ml.face.graph;

import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.samediff.SameDiffLambdaVertex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/**
 * Multiplies every channel of a map {@code [1, height, width, channels]} by a factor of its own
 * {@code [1, 1, 1, channels]}: the last step of squeeze and excitation (J. Hu et al.,
 * <i>Squeeze-and-excitation networks</i>, CVPR 2018).
 */
public final class ChannelScalingVertex extends SameDiffLambdaVertex {

  private static final long serialVersionUID = 1;

  @Override
  public SDVariable defineVertex(SameDiff graph, VertexInputs inputs) {
    return inputs.getInput(0).mul(inputs.getInput(1));
  }

  @Override
  public InputType getOutputType(int layerIndex, InputType... inputs) {
    return inputs[0];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChannelScalingVertex;
  }

  @Override
  public int hashCode() {
    return ChannelScalingVertex.class.hashCode();
  }
}
