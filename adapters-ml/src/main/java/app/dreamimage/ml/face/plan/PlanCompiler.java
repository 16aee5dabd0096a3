package app.dreamimage.ml.face.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PReLULayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Walks a graph once and writes down the steps that compute it. Three things make the steps fewer
 * than the vertices: a bias waits for the activation that follows and is added there; a pointwise
 * convolution that is only added to something is computed onto it; activations work in place.
 */
final class PlanCompiler {

  private static final int SAME = 1;
  private static final int CHANNELS_LAST = 1;
  private static final int CHANNEL_AXIS = 3;

  private final GraphReading graph;
  private final FeatureMaps maps = new FeatureMaps();
  private final List<Step> steps = new ArrayList<>();
  private final List<INDArray> weights = new ArrayList<>();
  private final Map<String, FeatureMap> values = new HashMap<>();
  private final Map<String, Integer> usesLeft = new HashMap<>();
  private final Map<String, float[]> waitingBias = new HashMap<>();

  PlanCompiler(ComputationGraph graph, FeatureMap.Shape input) {
    this.graph = new GraphReading(graph, input);
  }

  Plan compile() {
    FeatureMap input = maps.takeZeros(graph.shape(graph.input()));
    keep(graph.input(), input);
    for (String vertex : graph.vertices()) {
      Layer layer = graph.layer(vertex);
      if (layer == null) {
        vertexWithoutLayer(vertex);
      } else {
        layer(vertex, layer);
      }
    }
    Map<String, FeatureMap> outputs = new LinkedHashMap<>();
    for (String output : graph.outputs()) {
      outputs.put(output, read(output));
    }
    return new Plan(input, steps, outputs, maps.all(), weights);
  }

  private void layer(String vertex, Layer layer) {
    if (layer instanceof DepthwiseConvolution2D depthwise) {
      depthwise(vertex, depthwise);
    } else if (layer instanceof SubsamplingLayer pooling) {
      pooling(vertex, pooling);
    } else if (layer instanceof ConvolutionLayer convolution) {
      convolution(vertex, convolution);
    } else if (layer instanceof ActivationLayer activation) {
      inPlace(vertex, slopes(activation.getActivationFn(), graph.shape(vertex).channels()));
    } else if (layer instanceof PReLULayer) {
      inPlace(vertex, graph.numbers(vertex, "W"));
    } else {
      throw unknown(vertex);
    }
  }

  private void vertexWithoutLayer(String vertex) {
    Object kind = graph.vertex(vertex);
    if (kind instanceof ElementWiseVertex sum && sum.getOp() == ElementWiseVertex.Op.Add) {
      sum(vertex);
    } else if (kind instanceof ScaleVertex scale && scale.getScaleFactor() == 0) {
      keep(vertex, maps.takeZeros(graph.shape(vertex)));
      done(graph.inputsOf(vertex).get(0));
    } else if (kind instanceof MergeVertex) {
      merge(vertex);
    } else {
      throw unknown(vertex);
    }
  }

  private void depthwise(String vertex, DepthwiseConvolution2D layer) {
    if (layer.hasBias() || !(layer.getActivationFn() instanceof ActivationIdentity)) {
      throw unknown(vertex);
    }
    INDArray kernels = kept(graph.weights(vertex, 0, 1, 2, 3));
    window(vertex, "depthwise_conv2d", windowArguments(layer), kernels);
  }

  private void pooling(String vertex, SubsamplingLayer layer) {
    if (layer.getPoolingType() != PoolingType.MAX) {
      throw unknown(vertex);
    }
    int[] size = layer.getKernelSize();
    int[] stride = layer.getStride();
    long same = layer.getConvolutionMode() == ConvolutionMode.Same ? SAME : 0;
    long[] arguments = {size[0], size[1], stride[0], stride[1], 0, 0, 1, 1, same, 0, CHANNELS_LAST};
    window(vertex, "maxpool2d", arguments);
  }

  private void convolution(String vertex, ConvolutionLayer layer) {
    if (isPointwise(vertex, layer)) {
      if (isOnlyAdded(vertex)) {
        return;
      }
      FeatureMap output = maps.take(graph.shape(vertex));
      product(vertex, output, false);
      keep(vertex, output);
    } else {
      window(vertex, "conv2d", windowArguments(layer), kept(graph.weights(vertex, 2, 3, 1, 0)));
    }
    waitingBias.put(vertex, graph.numbers(vertex, "b"));
    activate(vertex, layer.getActivationFn());
  }

  /** An operation that looks at a window around every pixel. */
  private void window(String vertex, String operation, long[] arguments, INDArray... weights) {
    String input = graph.inputsOf(vertex).get(0);
    FeatureMap output = maps.take(graph.shape(vertex));
    INDArray[] operands = new INDArray[1 + weights.length];
    operands[0] = read(input).array();
    System.arraycopy(weights, 0, operands, 1, weights.length);
    steps.add(new NativeOperation(operation, arguments, output.array(), operands));
    keep(vertex, output);
    done(input);
  }

  private static long[] windowArguments(ConvolutionLayer layer) {
    int[] kernel = layer.getKernelSize();
    int[] stride = layer.getStride();
    long same = layer.getConvolutionMode() == ConvolutionMode.Same ? SAME : 0;
    return new long[] {kernel[0], kernel[1], stride[0], stride[1], 0, 0, 1, 1, same, CHANNELS_LAST};
  }

  /** Whether the layer sees one pixel at a time, or its whole input at once. */
  private boolean isPointwise(String vertex, ConvolutionLayer layer) {
    FeatureMap.Shape input = graph.shape(graph.inputsOf(vertex).get(0));
    int[] kernel = layer.getKernelSize();
    int[] stride = layer.getStride();
    boolean onePixel = kernel[0] == 1 && kernel[1] == 1 && stride[0] == 1 && stride[1] == 1;
    boolean everyPixel =
        kernel[0] == input.height()
            && kernel[1] == input.width()
            && layer.getConvolutionMode() == ConvolutionMode.Truncate;
    return onePixel || everyPixel;
  }

  private boolean isOnlyAdded(String vertex) {
    return graph.usesOf(vertex) == 1
        && graph.vertices().stream()
            .filter(reader -> graph.inputsOf(reader).contains(vertex))
            .anyMatch(reader -> graph.vertex(reader) instanceof ElementWiseVertex);
  }

  private void product(String vertex, FeatureMap output, boolean accumulate) {
    String input = graph.inputsOf(vertex).get(0);
    INDArray kernel = graph.weights(vertex, 2, 3, 1, 0);
    long columns = kernel.size(3);
    INDArray matrix = kept(kernel.reshape('c', kernel.length() / columns, columns));
    steps.add(new MatrixProduct(read(input), matrix, output, accumulate));
    done(input);
  }

  /** Adds a pointwise convolution, not computed yet, onto the other operand in its own place. */
  private void sum(String vertex) {
    List<String> operands = graph.inputsOf(vertex);
    if (operands.size() != 2) {
      throw unknown(vertex);
    }
    boolean firstWaits = !values.containsKey(operands.get(0));
    String product = operands.get(firstWaits ? 0 : 1);
    String other = operands.get(firstWaits ? 1 : 0);
    if (values.containsKey(product)) {
      throw unknown(vertex);
    }
    FeatureMap place = read(other);
    product(product, place, true);
    waitingBias.put(vertex, graph.numbers(product, "b"));
    moved(other, vertex, place);
  }

  private void merge(String vertex) {
    List<String> parts = graph.inputsOf(vertex);
    FeatureMap output = maps.take(graph.shape(vertex));
    INDArray[] arrays =
        parts.stream().map(this::read).map(FeatureMap::array).toArray(INDArray[]::new);
    steps.add(new NativeOperation("concat", new long[] {CHANNEL_AXIS}, output.array(), arrays));
    keep(vertex, output);
    parts.forEach(this::done);
  }

  private void inPlace(String vertex, float[] slopes) {
    String input = graph.inputsOf(vertex).get(0);
    FeatureMap map = value(input);
    bend(map, waitingBias.remove(input), slopes);
    moved(input, vertex, map);
  }

  /** Notes that a vertex was computed in the place of another, which nobody else may need. */
  private void moved(String from, String vertex, FeatureMap place) {
    if (usesLeft.getOrDefault(from, 0) != 1 || isConstant(from)) {
      throw unknown(vertex);
    }
    values.remove(from);
    keep(vertex, place);
  }

  private void activate(String vertex, IActivation activation) {
    if (activation instanceof ActivationSigmoid) {
      steps.add(new Sigmoid(read(vertex)));
    } else if (!(activation instanceof ActivationIdentity)) {
      FeatureMap map = value(vertex);
      bend(map, waitingBias.remove(vertex), slopes(activation, map.shape().channels()));
    }
  }

  private static float[] slopes(IActivation activation, int channels) {
    if (!(activation instanceof ActivationReLU)) {
      throw new IllegalArgumentException("graph: no step for " + activation);
    }
    return new float[channels];
  }

  private void bend(FeatureMap map, float @Nullable [] bias, float[] slopes) {
    float[] shift = bias == null ? new float[slopes.length] : bias;
    steps.add(new ChannelActivation(map, shift, slopes));
  }

  /** A vertex's value for a reader that needs it complete: with its bias added. */
  private FeatureMap read(String vertex) {
    FeatureMap map = value(vertex);
    float[] bias = waitingBias.remove(vertex);
    if (bias != null) {
      float[] unbent = new float[bias.length];
      Arrays.fill(unbent, 1);
      bend(map, bias, unbent);
    }
    return map;
  }

  private FeatureMap value(String vertex) {
    FeatureMap map = values.get(vertex);
    if (map == null) {
      throw unknown(vertex);
    }
    return map;
  }

  private void keep(String vertex, FeatureMap map) {
    values.put(vertex, map);
    usesLeft.put(vertex, graph.usesOf(vertex));
  }

  /** Notes that one reader is done with a vertex; after the last one its memory is lent again. */
  private void done(String vertex) {
    boolean last = usesLeft.merge(vertex, -1, Integer::sum) == 0;
    FeatureMap map = values.get(vertex);
    if (last && map != null && !isConstant(vertex)) {
      maps.giveBack(map);
    }
  }

  /** Whether a value is written outside the steps, so that no step may write over it. */
  private boolean isConstant(String vertex) {
    return vertex.equals(graph.input()) || graph.vertex(vertex) instanceof ScaleVertex;
  }

  private INDArray kept(INDArray array) {
    weights.add(array);
    return array;
  }

  private static IllegalArgumentException unknown(String vertex) {
    return new IllegalArgumentException("graph: no step for vertex " + vertex);
  }
}
