package app.dreamimage.ml.face.plan;

import app.dreamimage.ml.face.graph.AttentionMesh;
import app.dreamimage.ml.face.graph.BlazeFace;
import app.dreamimage.ml.face.graph.FaceMesh;
import app.dreamimage.ml.face.graph.SelfieSegmentation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Measures the plan of each face network beside the same weights in ONNX Runtime, and beside DL4J's
 * own way to run the graph: on one thread, taken in turn in one virtual machine, medians and
 * quartiles in milliseconds of wall time, and the ratio of the plan to each.
 *
 * <p>Run with {@code OMP_NUM_THREADS=1}. Arguments: how many rounds, and jars of ONNX Runtime, any
 * number of versions. A third of the rounds again is run first and thrown away. The stock graph
 * takes part in every tenth round.
 */
final class PlanBenchmark {

  private static final int ROUNDS_PER_STOCK_ROUND = 10;

  private PlanBenchmark() {}

  /** Prints a line per network and contestant. */
  public static void main(String[] arguments) throws Exception {
    Nd4j.getEnvironment().setMaxThreads(1);
    NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    int rounds = Integer.parseInt(arguments[0]);
    List<Path> jars = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    measure("BlazeFace", BlazeFace.graph(), BlazeFace.SIDE, rounds, jars);
    measure("face mesh", FaceMesh.graph(), FaceMesh.SIDE, rounds, jars);
    measure("attention mesh", AttentionMesh.graph(), AttentionMesh.SIDE, rounds, jars);
    measure("segmentation", SelfieSegmentation.graph(), SelfieSegmentation.SIDE, rounds, jars);
  }

  private static void measure(
      String network, ComputationGraph graph, int side, int rounds, List<Path> jars)
      throws Exception {
    float[] picture = picture(side);
    Plan plan = Plan.of(graph, side, side, 3);
    List<Contestant> contestants = new ArrayList<>();
    contestants.add(
        new Contestant(
            "plan",
            1,
            () -> {
              plan.input().put(picture);
              plan.run();
            }));
    byte[] model = OnnxModel.of(graph, side, side, 3);
    for (Path jar : jars) {
      OnnxPeer peer = new OnnxPeer(jar, model, channelsFirst(picture, side), side);
      contestants.add(new Contestant("ONNX Runtime " + peer.version(), 1, peer::run));
    }
    INDArray stock = Nd4j.create(picture, new long[] {1, side, side, 3});
    contestants.add(
        new Contestant("ComputationGraph", ROUNDS_PER_STOCK_ROUND, () -> graph.output(stock)));
    for (int round = -rounds / 3; round < rounds; round++) {
      for (Contestant contestant : contestants) {
        contestant.run(round);
      }
    }
    double own = contestants.get(0).quantile(0.5);
    for (Contestant one : contestants) {
      System.out.printf(
          "%-15s %-22s %7.2f ms (%.2f to %.2f)  plan / this %.2f%n",
          network,
          one.name,
          one.quantile(0.5),
          one.quantile(0.25),
          one.quantile(0.75),
          own / one.quantile(0.5));
    }
  }

  private static float[] picture(int side) {
    Random random = new Random(side);
    float[] picture = new float[side * side * 3];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = random.nextFloat();
    }
    return picture;
  }

  private static float[] channelsFirst(float[] picture, int side) {
    float[] planes = new float[picture.length];
    for (int i = 0; i < picture.length; i++) {
      planes[i % 3 * side * side + i / 3] = picture[i];
    }
    return planes;
  }

  private static final class Contestant {

    private final String name;
    private final int every;
    private final Runnable task;
    private final List<Long> nanoseconds = new ArrayList<>();

    Contestant(String name, int every, Runnable task) {
      this.name = name;
      this.every = every;
      this.task = task;
    }

    void run(int round) {
      if (round % every != 0) {
        return;
      }
      long start = System.nanoTime();
      task.run();
      if (round >= 0) {
        nanoseconds.add(System.nanoTime() - start);
      }
    }

    /** In milliseconds. */
    double quantile(double share) {
      long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
      return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
  }
}
