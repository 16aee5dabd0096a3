package app.dreamimage.ml.face.graph;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.samediff.SameDiffLambdaVertex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/**
 * Makes a map {@code [1, side, side, channels]} twice as high and wide, bilinearly between the
 * middles of its pixels; beyond those at the edge it stays as it is there.
 */
public final class DoublingVertex extends SameDiffLambdaVertex {

  private static final long serialVersionUID = 1;

  private int side;
  private int channels;

  /** For a vertex whose fields will be set: how DL4J reads configurations. */
  DoublingVertex() {}

  DoublingVertex(int side, int channels) {
    this.side = side;
    this.channels = channels;
  }

  @Override
  public SDVariable defineVertex(SameDiff graph, VertexInputs inputs) {
    return graph.image().resizeBiLinear(inputs.getInput(0), 2 * side, 2 * side, false, true);
  }

  @Override
  public InputType getOutputType(int layerIndex, InputType... inputs) {
    return InputType.convolutional(2L * side, 2L * side, channels, CNN2DFormat.NHWC);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DoublingVertex vertex
        && vertex.side == side
        && vertex.channels == channels;
  }

  @Override
  public int hashCode() {
    return 31 * side + channels;
  }
}
