package app.dreamimage.ml.face.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Turns a program into steps on memory: every value gets a place, and a place is lent again when
 * its value has been read for the last time.
 */
final class PlanCompiler {

  private final Program program;
  private final Convolver convolver;
  private final FeatureMaps maps = new FeatureMaps();
  private final List<Step> steps = new ArrayList<>();
  private final List<INDArray> weights = new ArrayList<>();
  private final Map<String, FeatureMap> places = new HashMap<>();
  private final Map<String, Integer> readersLeft = new HashMap<>();

  PlanCompiler(Program program, Convolver convolver) {
    this.program = program;
    this.convolver = convolver;
  }

  Plan compile() {
    for (Node node : program.nodes()) {
      readersLeft.put(node.name(), program.readersOf(node.name()));
      weights.addAll(node.operation().weights());
      List<FeatureMap> operands = node.inputs().stream().map(this::place).toList();
      FeatureMap result = placeFor(node);
      places.put(node.name(), result);
      steps.add(node.operation().step(convolver, operands, result));
      node.inputs().forEach(input -> read(input, result));
    }
    Map<String, FeatureMap> outputs = new LinkedHashMap<>();
    program.outputs().forEach(output -> outputs.put(output, place(output)));
    Node picture = program.nodes().get(0);
    return new Plan(place(picture.name()), steps, outputs, maps.all(), weights);
  }

  private FeatureMap placeFor(Node node) {
    Operation operation = node.operation();
    if (operation instanceof Picture) {
      return maps.takeAlone(node.shape());
    }
    if (operation.overwrites() == Operation.NOTHING) {
      return maps.take(node.shape());
    }
    String overwritten = node.inputs().get(operation.overwrites());
    if (isReadLastHere(overwritten)) {
      return place(overwritten);
    }
    FeatureMap copy = maps.take(node.shape());
    steps.add(new Copy(place(overwritten), copy));
    return copy;
  }

  private boolean isReadLastHere(String value) {
    boolean writtenFromOutside = program.node(value).operation() instanceof Picture;
    return !writtenFromOutside && readersLeft.getOrDefault(value, 0) == 1;
  }

  private FeatureMap place(String value) {
    FeatureMap place = places.get(value);
    if (place == null) {
      throw new IllegalStateException(value + " is read before it is computed");
    }
    return place;
  }

  /** Notes that a value was read; after the last time its place is free, unless taken over. */
  private void read(String value, FeatureMap result) {
    boolean last = readersLeft.merge(value, -1, Integer::sum) == 0;
    boolean kept = program.node(value).operation() instanceof Picture;
    if (last && !kept && place(value) != result) {
      maps.giveBack(place(value));
    }
  }
}
