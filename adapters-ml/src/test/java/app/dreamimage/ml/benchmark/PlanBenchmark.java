package app.dreamimage.ml.benchmark;

import app.dreamimage.ml.face.graph.BlazeFace;
import app.dreamimage.ml.face.graph.FaceMesh;
import app.dreamimage.ml.face.plan.Plan;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Measures detector and mesh for one face, run as plans and by {@code ComputationGraph.output},
 * interleaved in one virtual machine, and prints medians and their ratio: of wall time, and of the
 * thread's own processor time, which a busy machine disturbs less.
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
    for (Contestant one : contestants) {
      System.out.printf(
          "%-28s wall %8.2f ms  processor %8.2f ms%n",
          one.name, median(one.wall), median(one.processor));
    }
    System.out.printf("graphs / plans, wall %.1f%n", ratio(contestants, one -> one.wall));
    System.out.printf("graphs / plans, processor %.1f%n", ratio(contestants, one -> one.processor));
  }

  private static double ratio(
      List<Contestant> contestants, Function<Contestant, List<Long>> measure) {
    double[] medians =
        contestants.stream().mapToDouble(one -> median(measure.apply(one))).toArray();
    return (medians[2] + medians[3]) / (medians[0] + medians[1]);
  }

  private static double median(List<Long> nanoseconds) {
    long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2e6;
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

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String name;
    private final Runnable task;
    private final List<Long> wall = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();

    Contestant(String name, Runnable task) {
      this.name = name;
      this.task = task;
    }

    void run(boolean counts) {
      long processorStart = THREADS.getCurrentThreadCpuTime();
      long wallStart = System.nanoTime();
      task.run();
      if (counts) {
        wall.add(System.nanoTime() - wallStart);
        processor.add(THREADS.getCurrentThreadCpuTime() - processorStart);
      }
    }
  }
}
