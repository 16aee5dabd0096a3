package app.dreamimage.ml.benchmark;

import app.dreamimage.ml.face.graph.BlazeFace;
import app.dreamimage.ml.face.graph.FaceMesh;
import app.dreamimage.ml.face.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Measures detector and mesh for one face, run as plans and by {@code ComputationGraph.output},
 * interleaved in one virtual machine, and prints medians and their ratio.
 *
 * <p>Run with {@code OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1}. Argument: how many rounds, 60
 * unless told. A third of them again is run first and thrown away.
 */
final class PlanBenchmark {

  private PlanBenchmark() {}

  /** Prints one line per contestant. */
  public static void main(String[] arguments) {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    ComputationGraph detector = BlazeFace.graph();
    ComputationGraph mesh = FaceMesh.graph();
    List<Contestant> contestants =
        List.of(
            plan("plan, BlazeFace", detector, BlazeFace.SIDE),
            plan("plan, FaceMesh", mesh, FaceMesh.SIDE),
            graph("ComputationGraph, BlazeFace", detector, BlazeFace.SIDE),
            graph("ComputationGraph, FaceMesh", mesh, FaceMesh.SIDE));
    for (int round = -rounds / 3; round < rounds; round++) {
      for (Contestant contestant : contestants) {
        contestant.run(round >= 0);
      }
    }
    contestants.forEach(one -> System.out.printf("%-28s %8.2f ms%n", one.name, one.median()));
    double planned = contestants.get(0).median() + contestants.get(1).median();
    double stock = contestants.get(2).median() + contestants.get(3).median();
    System.out.printf("plan %.2f ms, graph %.2f ms, ratio %.1f%n", planned, stock, stock / planned);
  }

  private static Contestant plan(String name, ComputationGraph graph, int side) {
    Plan plan = Plan.of(graph, side, side, 3);
    float[] picture = picture(side);
    return new Contestant(
        name,
        () -> {
          plan.input().put(picture);
          plan.run();
        });
  }

  private static Contestant graph(String name, ComputationGraph graph, int side) {
    INDArray picture = Nd4j.create(picture(side), new long[] {1, side, side, 3});
    return new Contestant(name, () -> graph.output(picture));
  }

  private static float[] picture(int side) {
    Random random = new Random(side);
    float[] picture = new float[side * side * 3];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = random.nextFloat();
    }
    return picture;
  }

  private static final class Contestant {

    private final String name;
    private final Runnable task;
    private final List<Long> nanoseconds = new ArrayList<>();

    Contestant(String name, Runnable task) {
      this.name = name;
      this.task = task;
    }

    void run(boolean counts) {
      long start = System.nanoTime();
      task.run();
      if (counts) {
        nanoseconds.add(System.nanoTime() - start);
      }
    }

    double median() {
      long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
      return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2e6;
    }
  }
}
