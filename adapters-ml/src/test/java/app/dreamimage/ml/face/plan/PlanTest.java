package app.dreamimage.ml.face.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.ml.face.graph.ChannelScalingVertex;
import app.dreamimage.ml.face.graph.HardSwish;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PReLULayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Every kind of vertex, alone, against what DL4J itself computes. */
class PlanTest {

  private static final int HEIGHT = 9;
  private static final int WIDTH = 7;
  private static final int CHANNELS = 4;
  private static final FeatureMap.Shape INPUT = new FeatureMap.Shape(HEIGHT, WIDTH, CHANNELS);
  private static final CNN2DFormat FORMAT = CNN2DFormat.NHWC;

  private final Random random = new Random(1);
  private final GraphBuilder builder =
      new NeuralNetConfiguration.Builder()
          .activation(Activation.IDENTITY)
          .convolutionMode(ConvolutionMode.Same)
          .graphBuilder()
          .addInputs("in")
          .setInputTypes(InputType.convolutional(HEIGHT, WIDTH, CHANNELS, FORMAT));

  @Test
  void a_convolution_with_a_kernel_and_a_stride() {
    check(builder.addLayer("out", convolution(3, 2, 5), "in"));
  }

  @Test
  void a_convolution_with_an_activation_of_its_own() {
    builder.addLayer("relu", convolution(1, 1, 6, Activation.RELU), "in");
    check(builder.addLayer("out", convolution(3, 1, 2, Activation.SIGMOID), "relu"));
  }

  @Test
  void a_depthwise_convolution_whose_bias_free_output_goes_on() {
    builder.addLayer("depthwise", depthwise(2), "in");
    check(builder.addLayer("out", convolution(1, 1, 3), "depthwise"));
  }

  @Test
  void a_pooling() {
    check(
        builder.addLayer(
            "out",
            new SubsamplingLayer.Builder(PoolingType.MAX)
                .kernelSize(2, 2)
                .stride(2, 2)
                .dataFormat(FORMAT)
                .build(),
            "in"));
  }

  @Test
  void slopes_below_and_above_one() {
    builder.addLayer("linear", convolution(3, 1, 4), "in");
    check(
        builder.addLayer(
            "out",
            new PReLULayer.Builder().inputShape(1, 1, 4).sharedAxes(1, 2).build(),
            "linear"));
  }

  @Test
  void a_residual_block_with_doubled_channels() {
    builder.addLayer("stem", convolution(3, 1, 4), "in");
    builder.addVertex("zeros", new ScaleVertex(0), "stem");
    builder.addVertex("padded", new MergeVertex(), "stem", "zeros");
    builder.addLayer("depthwise", depthwise(1), "stem");
    builder.addLayer("pointwise", convolution(1, 1, 8), "depthwise");
    builder.addVertex(
        "sum", new ElementWiseVertex(ElementWiseVertex.Op.Add), "pointwise", "padded");
    check(builder.addLayer("out", new ActivationLayer(Activation.RELU), "sum"));
  }

  @Test
  void a_depthwise_convolution_with_a_bias_and_a_hard_swish() {
    builder.addLayer(
        "depthwise",
        new DepthwiseConvolution2D.Builder(5, 5)
            .stride(2, 2)
            .nIn(CHANNELS)
            .nOut(CHANNELS)
            .dataFormat(FORMAT)
            .build(),
        "in");
    check(builder.addLayer("out", new ActivationLayer(new HardSwish()), "depthwise"));
  }

  @Test
  void a_hard_swish_of_a_value_that_is_read_again() {
    builder.addLayer("stem", convolution(3, 1, 4), "in");
    builder.addLayer("bent", new ActivationLayer(new HardSwish()), "stem");
    check(
        builder.addVertex("out", new ElementWiseVertex(ElementWiseVertex.Op.Add), "stem", "bent"));
  }

  @Test
  void channels_scaled_by_a_gate_on_their_means() {
    builder.addLayer("stem", convolution(3, 1, 6), "in");
    builder.addLayer(
        "mean",
        new SubsamplingLayer.Builder(PoolingType.AVG)
            .kernelSize(HEIGHT, WIDTH)
            .stride(HEIGHT, HEIGHT)
            .convolutionMode(ConvolutionMode.Truncate)
            .dataFormat(FORMAT)
            .build(),
        "stem");
    builder.addLayer("gate", convolution(1, 1, 6, Activation.SIGMOID), "mean");
    builder.addVertex("scaled", new ChannelScalingVertex(), "stem", "gate");
    check(
        builder.addVertex(
            "out", new ElementWiseVertex(ElementWiseVertex.Op.Add), "scaled", "stem"));
  }

  @Test
  void a_mean_of_less_than_the_whole_map_is_refused() {
    refuse(
        builder.addLayer(
            "out",
            new SubsamplingLayer.Builder(PoolingType.AVG)
                .kernelSize(2, 2)
                .stride(2, 2)
                .dataFormat(FORMAT)
                .build(),
            "in"));
  }

  @Test
  void a_transposed_convolution_without_overlap() {
    check(
        builder.addLayer(
            "out",
            new Deconvolution2D.Builder(2, 2)
                .stride(2, 2)
                .nOut(1)
                .dataFormat(FORMAT)
                .activation(Activation.SIGMOID)
                .build(),
            "in"));
  }

  @Test
  void a_transposed_convolution_with_overlap_is_refused() {
    refuse(
        builder.addLayer(
            "out",
            new Deconvolution2D.Builder(3, 3).stride(2, 2).nOut(1).dataFormat(FORMAT).build(),
            "in"));
  }

  @Test
  void a_graph_with_an_unknown_vertex_is_refused() {
    builder.addLayer("linear", convolution(1, 1, 4), "in");
    refuse(builder.addLayer("out", new ActivationLayer(Activation.CUBE), "linear"));
  }

  @Test
  void an_activation_of_the_input_itself_which_stays_as_it_is() {
    check(builder.addLayer("out", new ActivationLayer(Activation.RELU), "in"));
  }

  @Test
  void a_value_that_two_residual_blocks_go_on_from() {
    builder.addLayer("stem", convolution(3, 1, 4, Activation.RELU), "in");
    builder.addLayer("left", convolution(1, 1, 4), "stem");
    builder.addLayer("right", convolution(1, 1, 4), "stem");
    builder.addVertex("one", new ElementWiseVertex(ElementWiseVertex.Op.Add), "stem", "left");
    builder.addVertex("other", new ElementWiseVertex(ElementWiseVertex.Op.Add), "right", "stem");
    builder.addLayer("bent", new ActivationLayer(Activation.RELU), "other");
    check(builder.addVertex("out", new ElementWiseVertex(ElementWiseVertex.Op.Add), "one", "bent"));
  }

  @Test
  void a_convolution_that_is_an_output_and_added_to_something_too() {
    builder.addLayer("linear", convolution(1, 1, 4), "in");
    builder.addVertex("sum", new ElementWiseVertex(ElementWiseVertex.Op.Add), "linear", "in");
    builder.addLayer("again", convolution(1, 1, 4), "linear");
    check(
        builder.addVertex("out", new ElementWiseVertex(ElementWiseVertex.Op.Add), "sum", "again"));
  }

  @Test
  void a_convolution_of_the_whole_map_at_once() {
    check(
        builder.addLayer(
            "out",
            new ConvolutionLayer.Builder(HEIGHT, WIDTH)
                .nOut(5)
                .convolutionMode(ConvolutionMode.Truncate)
                .dataFormat(FORMAT)
                .build(),
            "in"));
  }

  @Test
  void a_plan_that_has_forgotten_holds_zeros_and_still_works() {
    ComputationGraph graph = graph(builder.addLayer("out", convolution(3, 1, 2), "in"));
    try (Plan plan = Plan.of(graph, HEIGHT, WIDTH, CHANNELS)) {
      float[] input = numbers(HEIGHT * WIDTH * CHANNELS);
      plan.input().put(input);
      plan.run();
      float[] before = output(plan);

      plan.forget();

      assertArrayEquals(new float[before.length], output(plan));
      plan.input().put(input);
      plan.run();
      assertArrayEquals(before, output(plan));
    }
  }

  private static float[] output(Plan plan) {
    float[] values = new float[plan.output("out").remaining()];
    plan.output("out").get(values);
    return values;
  }

  @Test
  void an_output_that_does_not_exist_is_refused() {
    ComputationGraph graph = graph(builder.addLayer("out", convolution(1, 1, 1), "in"));
    try (Plan plan = Plan.of(graph, HEIGHT, WIDTH, CHANNELS)) {
      assertThrows(IllegalArgumentException.class, () -> plan.output("no such"));
    }
  }

  private static Layer convolution(int kernel, int stride, int channels) {
    return convolution(kernel, stride, channels, Activation.IDENTITY);
  }

  private static Layer convolution(int kernel, int stride, int channels, Activation activation) {
    return new ConvolutionLayer.Builder(kernel, kernel)
        .stride(stride, stride)
        .nOut(channels)
        .dataFormat(FORMAT)
        .activation(activation)
        .build();
  }

  private static Layer depthwise(int stride) {
    return new DepthwiseConvolution2D.Builder(3, 3)
        .stride(stride, stride)
        .nIn(CHANNELS)
        .nOut(CHANNELS)
        .hasBias(false)
        .dataFormat(FORMAT)
        .build();
  }

  private ComputationGraph graph(GraphBuilder declared) {
    ComputationGraph graph = new ComputationGraph(declared.setOutputs("out").build());
    graph.init();
    if (graph.numParams() > 0) {
      graph.setParams(Nd4j.create(numbers(Math.toIntExact(graph.numParams()))).reshape(1, -1));
    }
    return graph;
  }

  private void refuse(GraphBuilder declared) {
    ComputationGraph graph = graph(declared);
    assertThrows(IllegalArgumentException.class, () -> Plan.of(graph, HEIGHT, WIDTH, CHANNELS));
  }

  /** With either library: three runs on different inputs, then the first input again. */
  private void check(GraphBuilder declared) {
    ComputationGraph graph = graph(declared);
    float[] first = numbers(HEIGHT * WIDTH * CHANNELS);
    List<float[]> inputs = List.of(first, numbers(first.length), numbers(first.length), first);
    for (Convolver convolver : List.of(new OneDnnConvolver(), new Nd4jConvolver())) {
      try (Plan plan = Plan.of(graph, INPUT, convolver)) {
        for (float[] input : inputs) {
          INDArray expected =
              graph.outputSingle(Nd4j.create(input, new long[] {1, HEIGHT, WIDTH, CHANNELS}));
          plan.input().put(input);
          plan.run();
          assertArrayEquals(expected.dup('c').data().asFloat(), output(plan), 1e-4f);
        }
      }
    }
  }

  private float[] numbers(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }
}
