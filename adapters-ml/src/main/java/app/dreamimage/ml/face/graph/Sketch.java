package app.dreamimage.ml.face.graph;

import app.dreamimage.ml.face.weights.Weights;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;

/**
 * A graph while it is being declared, in the vocabulary of these networks: channels last (NHWC),
 * square kernels, and padding by TensorFlow's SAME rule, which puts the odd pixel at the bottom and
 * the right.
 */
final class Sketch {

  private static final CNN2DFormat FORMAT = CNN2DFormat.NHWC;

  private final GraphBuilder graph =
      new NeuralNetConfiguration.Builder()
          .weightInit(WeightInit.ZERO)
          .convolutionMode(ConvolutionMode.Same)
          .graphBuilder();

  /** The picture: {@code side × side} pixels of three channels. */
  Branch picture(int side) {
    graph.addInputs("picture").setInputTypes(InputType.convolutional(side, side, 3, FORMAT));
    return new Branch("picture", 3);
  }

  /** A convolution with a bias, and the nonlinearity after it. */
  Branch convolution(
      String name, Branch from, int kernel, int stride, int channels, Nonlinearity then) {
    Branch linear =
        convolution(
            name, from, kernel, stride, channels, ConvolutionMode.Same, Activation.IDENTITY);
    return nonlinear(name, linear, then);
  }

  /**
   * The residual block that both networks are made of: depthwise 3×3, pointwise 1×1, the input
   * added, a nonlinearity. With a stride of two, the input is max-pooled first; where the block
   * doubles the channels, the input's second half of the channels is zero.
   */
  Branch residual(String name, Branch from, int stride, int channels, Nonlinearity then) {
    Branch pointwise = depthwiseSeparable(name, from, stride, channels);
    Branch shortcut = stride == 1 ? from : pooled(name, from);
    if (channels != from.channels()) {
      shortcut = padded(name, shortcut, channels);
    }
    return nonlinear(name, sum(name + ".sum", shortcut, pointwise), then);
  }

  /** Depthwise 3×3, pointwise 1×1, a nonlinearity. */
  Branch separable(String name, Branch from, int stride, int channels, Nonlinearity then) {
    return nonlinear(name, depthwiseSeparable(name, from, stride, channels), then);
  }

  private Branch depthwiseSeparable(String name, Branch from, int stride, int channels) {
    Branch depthwise = depthwise(name + ".depthwise", from, 3, stride, false);
    return convolution(
        name + ".pointwise", depthwise, 1, 1, channels, ConvolutionMode.Same, Activation.IDENTITY);
  }

  private Branch depthwise(String name, Branch from, int kernel, int stride, boolean bias) {
    graph.addLayer(
        name,
        new DepthwiseConvolution2D.Builder(kernel, kernel)
            .stride(stride, stride)
            .nIn(from.channels())
            .nOut(from.channels())
            .hasBias(bias)
            .dataFormat(FORMAT)
            .activation(Activation.IDENTITY)
            .build(),
        from.vertex());
    return new Branch(name, from.channels());
  }

  private Branch pooled(String name, Branch from) {
    graph.addLayer(
        name + ".pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .dataFormat(FORMAT)
            .build(),
        from.vertex());
    return new Branch(name + ".pool", from.channels());
  }

  private Branch padded(String name, Branch from, int channels) {
    if (channels != 2 * from.channels()) {
      throw new IllegalArgumentException("channels: a block keeps or doubles them");
    }
    graph.addVertex(name + ".zeros", new ScaleVertex(0), from.vertex());
    graph.addVertex(name + ".padded", new MergeVertex(), from.vertex(), name + ".zeros");
    return new Branch(name + ".padded", channels);
  }

  /** A convolution of every channel by itself, with a bias, and the nonlinearity after it. */
  Branch depthwise(String name, Branch from, int kernel, int stride, Nonlinearity then) {
    Branch linear = depthwise(name, from, kernel, stride, true);
    return nonlinear(name, linear, then);
  }

  /** A 1×1 convolution with a bias and nothing after it. */
  Branch linear(String name, Branch from, int channels) {
    return convolution(name, from, 1, 1, channels, ConvolutionMode.Same, Activation.IDENTITY);
  }

  /** The mean of each channel, over a map of that side. */
  Branch mean(String name, Branch from, int side) {
    graph.addLayer(
        name,
        new SubsamplingLayer.Builder(PoolingType.AVG)
            .kernelSize(side, side)
            .stride(side, side)
            .convolutionMode(ConvolutionMode.Truncate)
            .dataFormat(FORMAT)
            .build(),
        from.vertex());
    return new Branch(name, from.channels());
  }

  /** How open each channel is, 0 to 1: a 1×1 convolution and the logistic function. */
  Branch gate(String name, Branch from, int channels) {
    return convolution(name, from, 1, 1, channels, ConvolutionMode.Same, Activation.SIGMOID);
  }

  /** A map whose channels are multiplied by one factor each. */
  Branch scaled(String name, Branch map, Branch factors) {
    graph.addVertex(name, new ChannelScalingVertex(), map.vertex(), factors.vertex());
    return new Branch(name, map.channels());
  }

  /** Two maps added. */
  Branch sum(String name, Branch left, Branch right) {
    graph.addVertex(
        name, new ElementWiseVertex(ElementWiseVertex.Op.Add), left.vertex(), right.vertex());
    return new Branch(name, left.channels());
  }

  /** A map of that side, twice as high and wide. */
  Branch doubled(String name, Branch from, int side) {
    graph.addVertex(name, new DoublingVertex(side, from.channels()), from.vertex());
    return new Branch(name, from.channels());
  }

  /** One channel, twice as high and wide: every pixel becomes a square of two by two. */
  Branch quartered(String name, Branch from, Activation activation) {
    graph.addLayer(
        name,
        new Deconvolution2D.Builder(2, 2)
            .stride(2, 2)
            .nIn(from.channels())
            .nOut(1)
            .dataFormat(FORMAT)
            .activation(activation)
            .build(),
        from.vertex());
    return new Branch(name, 1);
  }

  /** A convolution whose output is the graph's: its kernel only where it fits, no nonlinearity. */
  Branch head(String name, Branch from, int kernel, int channels, Activation activation) {
    return convolution(name, from, kernel, kernel, channels, ConvolutionMode.Truncate, activation);
  }

  /** A patch of a face sampled from a feature map. */
  Branch patch(String name, Branch map, int mapSide, Branch mesh, int pictureSide, Patch patch) {
    graph.addVertex(
        name,
        new PatchSamplingVertex(patch, pictureSide, mapSide, map.channels()),
        map.vertex(),
        mesh.vertex());
    return new Branch(name, map.channels());
  }

  /** Points of a patch, put where they are in the picture. */
  Branch placed(String name, Branch cells, Branch mesh, Patch patch) {
    graph.addVertex(name, new PatchPlacingVertex(patch), cells.vertex(), mesh.vertex());
    return new Branch(name, cells.channels());
  }

  private Branch convolution(
      String name,
      Branch from,
      int kernel,
      int stride,
      int channels,
      ConvolutionMode mode,
      Activation activation) {
    graph.addLayer(
        name,
        new ConvolutionLayer.Builder(kernel, kernel)
            .stride(stride, stride)
            .nIn(from.channels())
            .nOut(channels)
            .convolutionMode(mode)
            .dataFormat(FORMAT)
            .activation(activation)
            .build(),
        from.vertex());
    return new Branch(name, channels);
  }

  private Branch nonlinear(String name, Branch from, Nonlinearity then) {
    graph.addLayer(name + ".activation", then.over(from.channels()), from.vertex());
    return new Branch(name + ".activation", from.channels());
  }

  /** The finished graph with its weights in place. */
  ComputationGraph finish(Weights weights, Branch... outputs) {
    String[] names = new String[outputs.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = outputs[i].vertex();
    }
    ComputationGraph finished = new ComputationGraph(graph.setOutputs(names).build());
    finished.init();
    WeightLoading.load(weights, finished);
    return finished;
  }
}
