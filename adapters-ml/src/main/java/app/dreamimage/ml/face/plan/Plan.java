package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A computation graph made ready to run many times on one picture at a time.
 *
 * <p>The plan writes into memory of its own, so it serves <b>one thread</b>: fill {@link #input()},
 * {@link #run()}, read {@link #output}; what was read is overwritten by the next run.
 */
public final class Plan implements AutoCloseable {

  private final FeatureMap input;
  private final List<Step> steps;
  private final Map<String, FeatureMap> outputs;
  private final List<FeatureMap> maps;
  private final List<INDArray> weights;

  Plan(
      FeatureMap input,
      List<Step> steps,
      Map<String, FeatureMap> outputs,
      List<FeatureMap> maps,
      List<INDArray> weights) {
    this.input = input;
    this.steps = List.copyOf(steps);
    this.outputs = Map.copyOf(outputs);
    this.maps = List.copyOf(maps);
    this.weights = List.copyOf(weights);
  }

  /**
   * The plan of a graph for one picture of that size; the weights are copied.
   *
   * @throws IllegalArgumentException if the graph has a vertex for which there is no step
   */
  public static Plan of(ComputationGraph graph, int height, int width, int channels) {
    return of(graph, new FeatureMap.Shape(height, width, channels), Convolver.forThisMachine());
  }

  static Plan of(ComputationGraph graph, FeatureMap.Shape input, Convolver convolver) {
    Program program = Passes.applied(Lowering.of(new GraphReading(graph, input)));
    return new PlanCompiler(program, convolver).compile();
  }

  /** Where the picture goes: all of its numbers, row by row, the channels of a pixel together. */
  public FloatBuffer input() {
    return input.buffer();
  }

  /** Computes the outputs for the input that is there now. */
  public void run() {
    for (Step step : steps) {
      step.run();
    }
  }

  /**
   * A view of an output as the last run left it, in the order of its vertex (height, width,
   * channels).
   *
   * @throws IllegalArgumentException if the graph has no output of that name
   */
  public FloatBuffer output(String name) {
    FeatureMap output = outputs.get(name);
    if (output == null) {
      throw new IllegalArgumentException("name: no output " + name);
    }
    return output.buffer().asReadOnlyBuffer();
  }

  /** Overwrites the picture and all that was computed from it. The plan can go on to be used. */
  public void forget() {
    for (FeatureMap map : maps) {
      map.array().assign(0);
    }
  }

  /** Forgets, and frees the native memory. */
  @Override
  public void close() {
    forget();
    steps.forEach(Step::close);
    maps.forEach(FeatureMap::close);
    weights.forEach(INDArray::close);
  }
}
