package app.dreamimage.ml.face.graph;

import app.dreamimage.ml.face.weights.Tensor;
import app.dreamimage.ml.face.weights.Weights;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Puts stored weights into a graph: every parameter gets the tensor of its name and shape. */
final class WeightLoading {

  private WeightLoading() {}

  /**
   * Fills the graph's parameters: layer {@code block1.depthwise}'s {@code W} is tensor {@code
   * block1.depthwise.W}.
   *
   * @throws IllegalArgumentException if a tensor is missing, has another shape, or is left over:
   *     lengths alone would let scrambled weights pass
   */
  static void load(Weights weights, ComputationGraph graph) {
    Set<String> leftOver = new HashSet<>(weights.names());
    for (Layer layer : graph.getLayers()) {
      for (Map.Entry<String, INDArray> parameter : layer.paramTable().entrySet()) {
        String name = layer.conf().getLayer().getLayerName() + "." + parameter.getKey();
        fill(parameter.getValue(), name, inLayoutOf(layer, weights.get(name)));
        leftOver.remove(name);
      }
    }
    if (!leftOver.isEmpty()) {
      throw new IllegalArgumentException("weights: no layer wants " + leftOver);
    }
  }

  private static void fill(INDArray parameter, String name, INDArray values) {
    if (!Arrays.equals(parameter.shape(), values.shape())) {
      throw new IllegalArgumentException(
          "weights: %s has shape %s, its layer wants %s"
              .formatted(
                  name, Arrays.toString(values.shape()), Arrays.toString(parameter.shape())));
    }
    parameter.assign(values);
  }

  /**
   * Stored convolution weights are {@code [height, width, in, out]}, those of a transposed one
   * {@code [height, width, out, in]}. DL4J keeps that order for depthwise layers and wants the last
   * two axes first and exchanged for the others, whatever the data format.
   */
  private static INDArray inLayoutOf(Layer layer, Tensor tensor) {
    INDArray stored = Nd4j.create(tensor.values(), tensor.shape(), 'c');
    boolean depthwise = layer.conf().getLayer() instanceof DepthwiseConvolution2D;
    boolean convolution = layer.conf().getLayer() instanceof ConvolutionLayer;
    boolean kernel = stored.rank() == 4;
    return kernel && convolution && !depthwise ? stored.permute(3, 2, 0, 1) : stored;
  }
}
