package app.dreamimage.ml.face.plan;

import app.dreamimage.ml.face.graph.ChannelScalingVertex;
import app.dreamimage.ml.face.graph.DoublingVertex;
import app.dreamimage.ml.face.graph.HardSwish;
import app.dreamimage.ml.face.graph.PatchPlacingVertex;
import app.dreamimage.ml.face.graph.PatchSamplingVertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PReLULayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Says a DL4J graph in the few operations of a program: a layer becomes what it multiplies by, its
 * bias, and its nonlinearity, each a node of its own.
 */
final class Lowering {

  private final GraphReading graph;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, String> zeros = new HashMap<>();

  private Lowering(GraphReading graph) {
    this.graph = graph;
  }

  /**
   * The program of a graph.
   *
   * @throws IllegalArgumentException if the graph has a vertex for which there is no operation
   */
  static Program of(GraphReading graph) {
    Lowering lowering = new Lowering(graph);
    lowering.add(graph.input(), new Picture());
    graph.vertices().forEach(lowering::lower);
    return new Program(lowering.nodes, graph.outputs());
  }

  private void lower(String vertex) {
    Layer layer = graph.layer(vertex);
    if (layer == null) {
      lowerWithoutLayer(vertex);
    } else if (layer instanceof DepthwiseConvolution2D depthwise) {
      depthwise(vertex, depthwise);
    } else if (layer instanceof SubsamplingLayer pooling) {
      pooling(vertex, pooling);
    } else if (layer instanceof Deconvolution2D transposed) {
      transposed(vertex, transposed);
    } else if (layer instanceof ConvolutionLayer convolution) {
      convolution(vertex, convolution);
    } else if (layer instanceof ActivationLayer activation) {
      add(vertex, nonlinearity(vertex, activation.getActivationFn()), input(vertex));
    } else if (layer instanceof PReLULayer) {
      add(vertex, Bending.slopes(graph.numbers(vertex, "W")), input(vertex));
    } else {
      throw unknown(vertex);
    }
  }

  private void lowerWithoutLayer(String vertex) {
    Object kind = graph.vertex(vertex);
    List<String> inputs = graph.inputsOf(vertex);
    if (kind instanceof ElementWiseVertex sum
        && sum.getOp() == ElementWiseVertex.Op.Add
        && inputs.size() == 2) {
      add(vertex, new Sum(), inputs.get(0), inputs.get(1));
    } else if (kind instanceof ScaleVertex scale && scale.getScaleFactor() == 0) {
      zeros.put(vertex, inputs.get(0));
    } else if (kind instanceof MergeVertex && isFollowedByZeros(inputs)) {
      add(vertex, new ChannelPadding(), inputs.get(0));
    } else if (kind instanceof ChannelScalingVertex) {
      add(vertex, new ChannelScaling(), inputs.get(0), inputs.get(1));
    } else if (kind instanceof DoublingVertex) {
      add(vertex, new Doubling(), inputs.get(0));
    } else if (kind instanceof PatchSamplingVertex sampling) {
      Operation operation = new PatchSampling(sampling.patch(), sampling.pictureSide());
      add(vertex, operation, inputs.get(0), inputs.get(1));
    } else if (kind instanceof PatchPlacingVertex placing) {
      add(vertex, new PatchPlacing(placing.patch()), inputs.get(0), inputs.get(1));
    } else {
      throw unknown(vertex);
    }
  }

  private boolean isFollowedByZeros(List<String> inputs) {
    return inputs.size() == 2
        && inputs.get(0).equals(zeros.get(inputs.get(1)))
        && !zeros.containsKey(inputs.get(0));
  }

  private void depthwise(String vertex, DepthwiseConvolution2D layer) {
    INDArray kernels = graph.weights(vertex, 0, 1, 2, 3);
    Convolution linear = Convolution.plain(window(layer), kernels, true);
    if (layer.hasBias()) {
      String weighted = add(vertex + ".weighted", vertex, linear, input(vertex));
      Operation bias = Bending.shift(graph.numbers(vertex, "b"));
      activated(vertex, bias, weighted, layer.getActivationFn());
    } else {
      activated(vertex, linear, input(vertex), layer.getActivationFn());
    }
  }

  private void pooling(String vertex, SubsamplingLayer layer) {
    int[] size = layer.getKernelSize();
    boolean padded = layer.getConvolutionMode() == ConvolutionMode.Same;
    Window window = new Window(size[0], size[1], stride(vertex, layer.getStride()), padded);
    if (layer.getPoolingType() == PoolingType.MAX) {
      add(vertex, new MaxPooling(window), input(vertex));
    } else if (layer.getPoolingType() == PoolingType.AVG
        && window.isAllOf(graph.shape(input(vertex)))) {
      add(vertex, new ChannelMeans(), input(vertex));
    } else {
      throw unknown(vertex);
    }
  }

  private void convolution(String vertex, ConvolutionLayer layer) {
    INDArray kernels = graph.weights(vertex, 2, 3, 1, 0);
    Convolution linear = Convolution.plain(window(layer), kernels, false);
    String weighted = add(vertex + ".weighted", vertex, linear, input(vertex));
    activated(vertex, Bending.shift(graph.numbers(vertex, "b")), weighted, layer.getActivationFn());
  }

  /**
   * A transposed convolution whose windows lie side by side, to one channel: every pixel by itself
   * becomes the numbers of its window, which are then laid out.
   */
  private void transposed(String vertex, Deconvolution2D layer) {
    Window window = window(layer);
    if (window.height() != 2
        || window.width() != 2
        || window.stride() != 2
        || layer.getNOut() != 1) {
      throw unknown(vertex);
    }
    INDArray kernels = graph.weights(vertex, 1, 0, 2, 3).reshape('c', 1, 1, layer.getNIn(), 4);
    FeatureMap.Shape shape = graph.shape(input(vertex));
    FeatureMap.Shape folded = new FeatureMap.Shape(shape.height(), shape.width(), 4);
    float[] bias = new float[4];
    Arrays.fill(bias, graph.numbers(vertex, "b")[0]);
    Convolution linear = Convolution.plain(new Window(1, 1, 1, false), kernels, false);
    add(vertex + ".weighted", linear, folded, input(vertex));
    add(vertex + ".shifted", Bending.shift(bias), folded, vertex + ".weighted");
    activated(vertex, new Unfolding(), vertex + ".shifted", layer.getActivationFn());
  }

  private Window window(ConvolutionLayer layer) {
    int[] kernel = layer.getKernelSize();
    boolean padded = layer.getConvolutionMode() == ConvolutionMode.Same;
    int stride = stride(layer.getLayerName(), layer.getStride());
    return new Window(kernel[0], kernel[1], stride, padded);
  }

  private static int stride(String vertex, int[] strides) {
    if (strides[0] != strides[1]) {
      throw unknown(vertex);
    }
    return strides[0];
  }

  /** An operation and the nonlinearity that its layer puts after it, if any. */
  private void activated(String vertex, Operation operation, String input, IActivation then) {
    if (then instanceof ActivationIdentity) {
      add(vertex, operation, input);
    } else {
      String linear = add(vertex + ".linear", vertex, operation, input);
      add(vertex, nonlinearity(vertex, then), linear);
    }
  }

  private Operation nonlinearity(String vertex, IActivation activation) {
    if (activation instanceof ActivationReLU) {
      return Bending.slopes(new float[graph.shape(vertex).channels()]);
    }
    if (activation instanceof HardSwish) {
      return new HardSwishing();
    }
    if (activation instanceof ActivationSigmoid) {
      return new Logistic();
    }
    throw new IllegalArgumentException("graph: no operation for " + activation);
  }

  private String input(String vertex) {
    return graph.inputsOf(vertex).get(0);
  }

  private void add(String vertex, Operation operation, String... inputs) {
    add(vertex, vertex, operation, inputs);
  }

  /** Adds a node that has the shape of a vertex. */
  private String add(String name, String vertex, Operation operation, String... inputs) {
    return add(name, operation, graph.shape(vertex), inputs);
  }

  private String add(String name, Operation operation, FeatureMap.Shape shape, String... inputs) {
    if (Arrays.stream(inputs).anyMatch(zeros::containsKey)) {
      throw unknown(name);
    }
    nodes.add(new Node(name, operation, List.of(inputs), shape));
    return name;
  }

  private static IllegalArgumentException unknown(String vertex) {
    return new IllegalArgumentException("graph: no operation for vertex " + vertex);
  }
}
