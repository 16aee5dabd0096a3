package app.dreamimage.ml.face.plan;

import app.dreamimage.ml.face.graph.HardSwish;
import app.dreamimage.ml.face.graph.Patch;
import app.dreamimage.ml.face.graph.PatchPlacingVertex;
import app.dreamimage.ml.face.graph.PatchSamplingVertex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Writes the program of a graph as an ONNX model, so that another runtime can compute the same
 * weights: channels first, as that format has it, a batch of one, biases inside the convolutions,
 * as its optimisers like them.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">the format</a>
 */
final class OnnxModel {

  /** The name of the input, {@code [1, channels, height, width]}. */
  static final String INPUT = "picture";

  private static final int OPERATOR_SET = 16;
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private final Program program;
  private final ProtobufMessage graph = new ProtobufMessage();
  private final Map<String, String> names = new HashMap<>();
  private final Map<Patch, OnnxPatch> patches = new HashMap<>();
  private int constants;

  private OnnxModel(Program program) {
    this.program = program;
  }

  /** The model of a graph with one input of that size. */
  static byte[] of(ComputationGraph graph, int height, int width, int channels) {
    FeatureMap.Shape input = new FeatureMap.Shape(height, width, channels);
    return new OnnxModel(Lowering.of(new GraphReading(graph, input))).write();
  }

  private byte[] write() {
    graph.text(2, "face");
    program.nodes().forEach(this::node);
    FeatureMap.Shape input = program.nodes().get(0).shape();
    graph.message(11, value(INPUT, input));
    program.outputs().forEach(name -> identity(name));
    program.outputs().forEach(name -> graph.message(12, value(name, program.node(name).shape())));
    return new ProtobufMessage()
        .number(1, 8)
        .message(7, graph)
        .message(8, new ProtobufMessage().text(1, "").number(2, OPERATOR_SET))
        .toBytes();
  }

  private void identity(String output) {
    emit("Identity", output, List.of(names.get(output)), Map.of());
  }

  private static ProtobufMessage value(String name, FeatureMap.Shape shape) {
    ProtobufMessage dimensions = new ProtobufMessage();
    for (long size : new long[] {1, shape.channels(), shape.height(), shape.width()}) {
      dimensions.message(1, new ProtobufMessage().number(1, size));
    }
    ProtobufMessage tensor = new ProtobufMessage().number(1, FLOAT).message(2, dimensions);
    return new ProtobufMessage().text(1, name).message(2, new ProtobufMessage().message(1, tensor));
  }

  private void node(Node node) {
    Operation operation = node.operation();
    if (operation instanceof Picture) {
      names.put(node.name(), INPUT);
    } else if (operation instanceof Convolution convolution) {
      convolution(node, convolution);
    } else if (operation instanceof MaxPooling pooling) {
      emit("MaxPool", node, inputs(node), windowAttributes(pooling.window()));
    } else if (operation instanceof ChannelPadding) {
      padding(node);
    } else if (operation instanceof Sum) {
      emit("Add", node, inputs(node), Map.of());
    } else if (operation instanceof Logistic) {
      emit("Sigmoid", node, inputs(node), Map.of());
    } else if (operation instanceof Bending bending) {
      bending(node, bending);
    } else if (operation instanceof HardSwishing) {
      hardSwish(node);
    } else if (operation instanceof ChannelMeans) {
      emit("GlobalAveragePool", node, inputs(node), Map.of());
    } else if (operation instanceof ChannelScaling) {
      emit("Mul", node, inputs(node), Map.of());
    } else if (operation instanceof Doubling) {
      doubling(node);
    } else if (operation instanceof Unfolding) {
      emit("DepthToSpace", node, inputs(node), Map.of("blocksize", integer(2)));
    } else if (operation instanceof PatchSampling sampling) {
      sample(node, sampling);
    } else if (operation instanceof PatchPlacing placing) {
      place(node, placing);
    } else {
      throw new IllegalArgumentException("no ONNX operator for " + operation);
    }
  }

  private void convolution(Node node, Convolution convolution) {
    Window window = convolution.window();
    INDArray kernels = convolution.kernels();
    boolean depthwise = convolution.depthwise();
    float[] values = depthwise ? depthwiseFirst(kernels) : channelsFirst(kernels);
    List<String> operands = new ArrayList<>(inputs(node));
    long perGroup = depthwise ? 1 : kernels.size(2);
    operands.add(
        constant(values, convolution.channels(), perGroup, window.height(), window.width()));
    float[] bias = biasOfOnlyReader(node);
    if (bias.length > 0) {
      operands.add(constant(bias, bias.length));
    }
    Map<String, ProtobufMessage> attributes = windowAttributes(window);
    attributes.put("group", integer(depthwise ? convolution.channels() : 1));
    emit("Conv", node, operands, attributes);
  }

  private float[] biasOfOnlyReader(Node node) {
    List<Node> readers =
        program.nodes().stream().filter(one -> one.inputs().contains(node.name())).toList();
    return readers.size() == 1
            && readers.get(0).operation() instanceof Bending bending
            && bending.isShift()
        ? bending.bias()
        : new float[0];
  }

  private void bending(Node node, Bending bending) {
    if (bending.isShift()) {
      names.put(node.name(), names.get(node.input()));
    } else if (isZero(bending.slopes())) {
      emit("Relu", node, inputs(node), Map.of());
    } else {
      String slopes = constant(bending.slopes(), bending.slopes().length, 1, 1);
      emit("PRelu", node, List.of(inputs(node).get(0), slopes), Map.of());
    }
  }

  private static boolean isZero(float[] numbers) {
    for (float number : numbers) {
      if (number != 0) {
        return false;
      }
    }
    return true;
  }

  private void padding(Node node) {
    int before = program.node(node.input()).shape().channels();
    String widths = constant(new long[] {0, 0, 0, 0, 0, node.shape().channels() - before, 0, 0});
    emit("Pad", node, List.of(inputs(node).get(0), widths), Map.of());
  }

  /** Written out, since the operator of that name has another scale than the trained one. */
  private void hardSwish(Node node) {
    String x = inputs(node).get(0);
    String shifted = emit("Add", x, constant(new float[] {HardSwish.SHIFT}, 1));
    String clipped =
        emit(
            "Clip", shifted, constant(new float[] {0}), constant(new float[] {HardSwish.GREATEST}));
    String scaled = emit("Mul", x, constant(new float[] {HardSwish.SCALE}, 1));
    emit("Mul", node, List.of(scaled, clipped), Map.of());
  }

  private void doubling(Node node) {
    String scales = constant(new float[] {1, 1, 2, 2}, 4);
    Map<String, ProtobufMessage> attributes = new LinkedHashMap<>();
    attributes.put("mode", string("linear"));
    attributes.put("coordinate_transformation_mode", string("half_pixel"));
    emit("Resize", node, List.of(inputs(node).get(0), "", scales), attributes);
  }

  /** The grid operator wants places from −1 to 1, and takes zeros from outside the map. */
  private void sample(Node node, PatchSampling sampling) {
    int mapSide = program.node(node.input()).shape().width();
    OnnxPatch patch = patch(sampling.patch(), inputs(node).get(1));
    float[] columns = new float[Patch.SIDE * Patch.SIDE];
    float[] rows = new float[columns.length];
    for (int i = 0; i < columns.length; i++) {
      int row = i / Patch.SIDE;
      columns[i] = i % Patch.SIDE + 0.5f;
      rows[i] = row + 0.5f;
    }
    String places =
        patch.places(constant(columns, columns.length, 1), constant(rows, rows.length, 1));
    double unit = (double) mapSide / sampling.pictureSide();
    float scale = (float) (PatchSamplingVertex.TRAINED_SCALE * 2 / (mapSide - 1));
    String pixels = emit("Mul", places, constant(new float[] {(float) unit * scale}, 1));
    String grid = emit("Sub", pixels, constant(new float[] {0.5f * scale + 1}, 1));
    String shape = constant(new long[] {1, Patch.SIDE, Patch.SIDE, 2});
    String shaped = emit("Reshape", grid, shape);
    Map<String, ProtobufMessage> attributes = new LinkedHashMap<>();
    attributes.put("align_corners", integer(1));
    emit("GridSample", node, List.of(inputs(node).get(0), shaped), attributes);
  }

  private void place(Node node, PatchPlacing placing) {
    OnnxPatch patch = patch(placing.patch(), inputs(node).get(1));
    String pairs = emit("Reshape", inputs(node).get(0), constant(new long[] {-1, 2}));
    float[] units = {1f / PatchPlacingVertex.UNITS_PER_CELL};
    String cells = emit("Mul", pairs, constant(units, 1));
    String places = patch.places(column(cells, 0), column(cells, 1));
    String shape = constant(new long[] {1, node.shape().channels(), 1, 1});
    emit("Reshape", node, List.of(places, shape), Map.of());
  }

  private OnnxPatch patch(Patch patch, String mesh) {
    return patches.computeIfAbsent(patch, one -> OnnxPatch.around(this, one, mesh));
  }

  /** A column of a matrix. */
  String column(String matrix, int index) {
    return emit(
        "Slice",
        matrix,
        constant(new long[] {index}),
        constant(new long[] {index + 1L}),
        constant(new long[] {1}));
  }

  private List<String> inputs(Node node) {
    return node.inputs().stream().map(names::get).toList();
  }

  /** An operator without attributes; its output is named by number. */
  String emit(String operator, String... inputs) {
    String output = "value" + constants++;
    emit(operator, output, List.of(inputs), Map.of());
    return output;
  }

  /** An operator that reduces a matrix to one row, which stays a matrix. */
  String reduce(String operator, String input) {
    String output = "value" + constants++;
    emit(operator, output, List.of(input), Map.of("axes", integers(0)));
    return output;
  }

  /** Two columns side by side. */
  String joined(String left, String right) {
    String output = "value" + constants++;
    emit("Concat", output, List.of(left, right), Map.of("axis", integer(1)));
    return output;
  }

  private void emit(
      String operator, Node node, List<String> inputs, Map<String, ProtobufMessage> attributes) {
    String name = node.name() + ".value";
    names.put(node.name(), name);
    emit(operator, name, inputs, attributes);
  }

  private void emit(
      String operator,
      String output,
      List<String> inputs,
      Map<String, ProtobufMessage> attributes) {
    ProtobufMessage node = new ProtobufMessage();
    inputs.forEach(input -> node.text(1, input));
    node.text(2, output).text(3, output).text(4, operator);
    attributes.forEach((name, value) -> node.message(5, value.text(1, name)));
    graph.message(1, node);
  }

  private static Map<String, ProtobufMessage> windowAttributes(Window window) {
    Map<String, ProtobufMessage> attributes = new LinkedHashMap<>();
    attributes.put("kernel_shape", integers(window.height(), window.width()));
    attributes.put("strides", integers(window.stride(), window.stride()));
    attributes.put("auto_pad", string(window.padded() ? "SAME_UPPER" : "VALID"));
    return attributes;
  }

  private static ProtobufMessage integer(long value) {
    return new ProtobufMessage().number(3, value).number(20, 2);
  }

  private static ProtobufMessage integers(long... values) {
    return new ProtobufMessage().longs(8, values).number(20, 7);
  }

  private static ProtobufMessage string(String value) {
    return new ProtobufMessage().text(4, value).number(20, 3);
  }

  String constant(float[] values, long... shape) {
    String name = "constant" + constants++;
    ProtobufMessage tensor = new ProtobufMessage().longs(1, shape).number(2, FLOAT);
    graph.message(5, tensor.floats(9, values).text(8, name));
    return name;
  }

  String constant(long[] values) {
    String name = "constant" + constants++;
    ProtobufMessage tensor = new ProtobufMessage().number(1, values.length).number(2, INT64);
    graph.message(5, tensor.longs(7, values).text(8, name));
    return name;
  }

  /** Kernels {@code [height, width, in, out]} as {@code [out, in, height, width]}. */
  private static float[] channelsFirst(INDArray kernels) {
    return kernels.permute(3, 2, 0, 1).dup('c').data().asFloat();
  }

  /** Kernels {@code [height, width, channels, 1]} as {@code [channels, 1, height, width]}. */
  private static float[] depthwiseFirst(INDArray kernels) {
    return kernels.permute(2, 3, 0, 1).dup('c').data().asFloat();
  }
}
