package app.dreamimage.ml.face.graph;

import static app.dreamimage.ml.face.graph.Nonlinearity.PRELU;

import app.dreamimage.ml.face.weights.Weights;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;

/**
 * The face mesh (Kartynnik et al. 2019): a crop {@code [1, 192, 192, 3]} around one face with
 * values from 0 to 1 in, 468 points of its surface out, and whether it is a face at all.
 */
public final class FaceMesh {

  /** Side of the input in pixels. */
  public static final int SIDE = 192;

  /** How many points the mesh has. */
  public static final int POINTS = 468;

  /** Output {@code [1, 1, 1, 1404]}: x, y and z of each point in pixels of the crop. */
  public static final String MESH = "mesh";

  /** Output {@code [1, 1, 1, 1]}: the probability that there is a face in the crop. */
  public static final String FLAG = "flag";

  private FaceMesh() {}

  /** The graph with its weights. */
  public static ComputationGraph graph() {
    Sketch sketch = new Sketch();
    Branch trunk = sketch.picture(SIDE);
    trunk = sketch.convolution("stem", trunk, 3, 2, 16, PRELU);
    int[] channels = {16, 32, 64, 128, 128};
    int block = 1;
    for (int stage = 0; stage < channels.length; stage++) {
      for (int i = stage == 0 ? 1 : 0; i < 3; i++) {
        int stride = i == 0 ? 2 : 1;
        trunk = sketch.residual("block" + block++, trunk, stride, channels[stage], PRELU);
      }
    }
    Branch mesh = sketch.residual("mesh1", trunk, 2, 128, PRELU);
    mesh = sketch.residual("mesh2", mesh, 1, 128, PRELU);
    mesh = sketch.residual("mesh3", mesh, 1, 128, PRELU);
    mesh = sketch.convolution("mesh-neck", mesh, 1, 1, 32, PRELU);
    mesh = sketch.residual("mesh4", mesh, 1, 32, PRELU);
    Branch flag = sketch.residual("flag1", trunk, 2, 128, PRELU);
    flag = sketch.convolution("flag-neck", flag, 1, 1, 32, PRELU);
    flag = sketch.residual("flag2", flag, 1, 32, PRELU);
    return sketch.finish(
        Weights.ofResource(FaceMesh.class, "/app/dreamimage/ml/face/facemesh.safetensors"),
        sketch.head(MESH, mesh, 3, 3 * POINTS, Activation.IDENTITY),
        sketch.head(FLAG, flag, 3, 1, Activation.SIGMOID));
  }
}
