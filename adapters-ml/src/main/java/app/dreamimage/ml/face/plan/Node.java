package app.dreamimage.ml.face.plan;

import java.util.List;

/**
 * One value of a program and how it comes about.
 *
 * @param name what readers call it
 * @param inputs the names of the values it is computed from
 */
record Node(String name, Operation operation, List<String> inputs, FeatureMap.Shape shape) {

  Node {
    inputs = List.copyOf(inputs);
  }

  /** The first value it reads. */
  String input() {
    return inputs.get(0);
  }
}
