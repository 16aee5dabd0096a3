package app.dreamimage.ml.face.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * A graph between DL4J's description of it and the steps of a plan: nodes in an order in which they
 * can be computed. It is what the passes rewrite.
 */
final class Program {

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Integer> readers = new HashMap<>();
  private final List<String> outputs;

  /** A program of nodes, each after those it reads. */
  Program(List<Node> nodes, List<String> outputs) {
    this.outputs = List.copyOf(outputs);
    for (Node node : nodes) {
      this.nodes.put(node.name(), node);
      node.inputs().forEach(input -> readers.merge(input, 1, Integer::sum));
    }
    outputs.forEach(output -> readers.merge(output, 1, Integer::sum));
  }

  List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  Node node(String name) {
    return Objects.requireNonNull(nodes.get(name), name);
  }

  List<String> outputs() {
    return outputs;
  }

  /** How many nodes, and readers outside the program, read a value. */
  int readersOf(String name) {
    return readers.getOrDefault(name, 0);
  }

  /** Whether exactly one reader wants a value, so that it may vanish into that reader. */
  boolean hasOneReader(String name) {
    return readersOf(name) == 1;
  }

  /**
   * A program in which every node stands for itself or for another way to compute its value; what
   * nobody reads any more is left out.
   */
  Program rewritten(BiFunction<Node, Program, Node> rule) {
    List<Node> rewritten = new ArrayList<>();
    nodes.values().forEach(node -> rewritten.add(rule.apply(node, this)));
    return new Program(rewritten, outputs).withoutUnread();
  }

  private Program withoutUnread() {
    List<Node> read =
        nodes.values().stream()
            .filter(node -> readersOf(node.name()) > 0 || node.operation() instanceof Picture)
            .toList();
    return read.size() == nodes.size() ? this : new Program(read, outputs).withoutUnread();
  }
}
