package app.dreamimage.ml.face.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeConvolutional;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What the compiler wants to know of a graph: its vertices in order, their shapes and weights. */
final class GraphReading {

  private final ComputationGraph graph;
  private final ComputationGraphConfiguration configuration;
  private final Map<String, InputType> types;

  /** A reading of a graph with one input of the given shape. */
  GraphReading(ComputationGraph graph, FeatureMap.Shape input) {
    this.graph = graph;
    configuration = graph.getConfiguration();
    types =
        configuration.getLayerActivationTypes(
            false,
            false,
            InputType.convolutional(
                input.height(), input.width(), input.channels(), CNN2DFormat.NHWC));
  }

  String input() {
    return configuration.getNetworkInputs().get(0);
  }

  List<String> outputs() {
    return configuration.getNetworkOutputs();
  }

  /** All vertices but the input, each after those it reads. */
  List<String> vertices() {
    List<String> names = new ArrayList<>();
    for (int index : graph.topologicalSortOrder()) {
      String name = graph.getVertices()[index].getVertexName();
      if (!name.equals(input())) {
        names.add(name);
      }
    }
    return names;
  }

  List<String> inputsOf(String vertex) {
    return Objects.requireNonNull(configuration.getVertexInputs().get(vertex));
  }

  GraphVertex vertex(String name) {
    return Objects.requireNonNull(configuration.getVertices().get(name));
  }

  /** The layer that a vertex holds, or null if it holds none. */
  @Nullable Layer layer(String name) {
    if (!(vertex(name) instanceof LayerVertex holder)) {
      return null;
    }
    if (holder.getPreProcessor() != null) {
      throw new IllegalArgumentException("graph: " + name + " has a preprocessor");
    }
    return holder.getLayerConf().getLayer();
  }

  FeatureMap.Shape shape(String vertex) {
    if (!(types.get(vertex) instanceof InputTypeConvolutional type)
        || type.getFormat() != CNN2DFormat.NHWC) {
      throw new IllegalArgumentException("graph: " + vertex + " is not NHWC");
    }
    return new FeatureMap.Shape(
        Math.toIntExact(type.getHeight()),
        Math.toIntExact(type.getWidth()),
        Math.toIntExact(type.getChannels()));
  }

  /** A parameter's numbers in the order of its axes. */
  float[] numbers(String layer, String parameter) {
    return graph.getLayer(layer).getParam(parameter).dup('c').data().asFloat();
  }

  /**
   * A copy of a layer's weights, their axes taken in the given order, laid out row-major in memory
   * of their own.
   */
  INDArray weights(String layer, int... axes) {
    INDArray permuted = graph.getLayer(layer).getParam("W").permute(axes);
    INDArray copy = Nd4j.createUninitializedDetached(permuted.dataType(), 'c', permuted.shape());
    return copy.assign(permuted);
  }
}
