package app.dreamimage.ml.face.graph;

import static app.dreamimage.ml.face.graph.Nonlinearity.RELU;

import app.dreamimage.ml.face.weights.Weights;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;

/**
 * The face detector BlazeFace in its variant for back cameras (Bazarevsky et al. 2019): one picture
 * {@code [1, 256, 256, 3]} with values from −1 to 1 in, a score and a box for each of 896 anchors
 * out.
 */
public final class BlazeFace {

  /** Side of the input in pixels. */
  public static final int SIDE = 256;

  /** Output {@code [1, 16, 16, 2]}: a logit for each of two anchors per cell. */
  public static final String FINE_SCORES = "scores-16";

  /** Output {@code [1, 16, 16, 32]}: sixteen numbers for each of two anchors per cell. */
  public static final String FINE_BOXES = "boxes-16";

  /** Output {@code [1, 8, 8, 6]}: a logit for each of six anchors per cell. */
  public static final String COARSE_SCORES = "scores-8";

  /** Output {@code [1, 8, 8, 96]}: sixteen numbers for each of six anchors per cell. */
  public static final String COARSE_BOXES = "boxes-8";

  private static final int BLOCKS_PER_STAGE = 8;

  private BlazeFace() {}

  /** The graph with its weights. */
  public static ComputationGraph graph() {
    Sketch sketch = new Sketch();
    Branch trunk = sketch.picture(SIDE);
    trunk = sketch.convolution("stem", trunk, 5, 2, 24, RELU);
    int[] channels = {24, 24, 48, 96};
    int block = 1;
    for (int stage = 0; stage < channels.length; stage++) {
      for (int i = stage == 0 ? 1 : 0; i < BLOCKS_PER_STAGE; i++) {
        int stride = i == 0 ? 2 : 1;
        trunk = sketch.residual("block" + block++, trunk, stride, channels[stage], RELU);
      }
    }
    Branch coarse = sketch.separable("block" + block, trunk, 2, 96, RELU);
    return sketch.finish(
        Weights.ofResource(BlazeFace.class, "/app/dreamimage/ml/face/blazeface.safetensors"),
        sketch.head(FINE_SCORES, trunk, 1, 2, Activation.IDENTITY),
        sketch.head(FINE_BOXES, trunk, 1, 32, Activation.IDENTITY),
        sketch.head(COARSE_SCORES, coarse, 1, 6, Activation.IDENTITY),
        sketch.head(COARSE_BOXES, coarse, 1, 96, Activation.IDENTITY));
  }
}
