package app.dreamimage.ml.face.plan;

import java.util.List;
import java.util.function.BiFunction;

/**
 * How a program becomes fewer and cheaper operations with the same results. Each pass knows one
 * pattern; later ones count on what earlier ones left.
 */
final class Passes {

  private static final List<BiFunction<Node, Program, Node>> IN_ORDER =
      List.of(Passes::bias, Passes::accumulate, Passes::bend, Passes::poolIntoMoreChannels);

  private Passes() {}

  static Program applied(Program program) {
    Program rewritten = program;
    for (BiFunction<Node, Program, Node> pass : IN_ORDER) {
      rewritten = rewritten.rewritten(pass);
    }
    return rewritten;
  }

  /** A bias is added where the convolution writes its result. */
  private static Node bias(Node node, Program program) {
    boolean shift = node.operation() instanceof Bending bending && bending.isShift();
    return shift ? bend(node, program) : node;
  }

  /** So is what bends a result, be it that of a convolution or of one added to something. */
  private static Node bend(Node node, Program program) {
    if (node.operation() instanceof Bending bending) {
      Node before = program.node(node.input());
      if (before.operation() instanceof Convolution convolution
          && convolution.isLinear()
          && program.hasOneReader(before.name())) {
        return new Node(node.name(), convolution.then(bending), before.inputs(), node.shape());
      }
    }
    return node;
  }

  /** A convolution of single pixels that is only added to something is computed onto it. */
  private static Node accumulate(Node sum, Program program) {
    if (!(sum.operation() instanceof Sum)) {
      return sum;
    }
    for (int i = 0; i < 2; i++) {
      Node one = program.node(sum.inputs().get(i));
      if (one.operation() instanceof Convolution convolution
          && convolution.isLinear()
          && convolution.window().isPixel()
          && program.hasOneReader(one.name())) {
        List<String> operands = List.of(one.input(), sum.inputs().get(1 - i));
        return new Node(sum.name(), convolution.accumulating(), operands, sum.shape());
      }
    }
    return sum;
  }

  /** Pooling writes straight into the map with more channels. */
  private static Node poolIntoMoreChannels(Node node, Program program) {
    if (node.operation() instanceof ChannelPadding) {
      Node pooling = program.node(node.input());
      if (pooling.operation() instanceof MaxPooling max
          && max.halves(program.node(pooling.input()).shape())
          && program.hasOneReader(pooling.name())) {
        return new Node(node.name(), new PaddedPooling(), pooling.inputs(), node.shape());
      }
    }
    return node;
  }
}
