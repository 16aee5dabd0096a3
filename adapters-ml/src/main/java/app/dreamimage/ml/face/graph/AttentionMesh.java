package app.dreamimage.ml.face.graph;

import static app.dreamimage.ml.face.graph.Nonlinearity.PRELU;

import app.dreamimage.ml.face.weights.Weights;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;

/**
 * The attention mesh (Grishchenko et al. 2020, arXiv:2006.10962): a crop {@code [1, 192, 192, 3]}
 * around one face with values from 0 to 1 in, the points of its surface out, and those of eyes,
 * irises and lips once more, from a second and closer look.
 *
 * <p>Right and left are the person's. All points are x and y in pixels of the crop; those of the
 * mesh have a z as well.
 */
public final class AttentionMesh {

  /** Side of the input in pixels. */
  public static final int SIDE = 192;

  /** Output {@code [1, 1, 1, 1404]}: x, y and z of 468 points. */
  public static final String MESH = "mesh";

  /** Output {@code [1, 1, 1, 142]}: x and y of the points of {@link #RIGHT_EYE_PATCH}. */
  public static final String RIGHT_EYE = "right-eye";

  /** Output {@code [1, 1, 1, 142]}: x and y of the points of {@link #LEFT_EYE_PATCH}. */
  public static final String LEFT_EYE = "left-eye";

  /** Output {@code [1, 1, 1, 10]}: x and y of a pupil's middle and four points around its iris. */
  public static final String RIGHT_IRIS = "right-iris";

  /** Output {@code [1, 1, 1, 10]}: as {@link #RIGHT_IRIS}. */
  public static final String LEFT_IRIS = "left-iris";

  /** Output {@code [1, 1, 1, 160]}: x and y of the points of {@link #LIPS_PATCH}. */
  public static final String LIPS = "lips";

  /** What the network looks at again for {@link #RIGHT_EYE} and {@link #RIGHT_IRIS}. */
  public static final Patch RIGHT_EYE_PATCH =
      new Patch(
          new int[] {
            33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173, 130, 25,
            110, 24, 23, 22, 26, 112, 243, 247, 30, 29, 27, 28, 56, 190, 226, 31, 228, 229, 230,
            231, 232, 233, 244, 113, 225, 224, 223, 222, 221, 189, 35, 124, 46, 53, 52, 65, 143,
            111, 117, 118, 119, 120, 121, 128, 245, 156, 70, 63, 105, 66, 107, 55, 193
          },
          33,
          133);

  /** What the network looks at again for {@link #LEFT_EYE} and {@link #LEFT_IRIS}. */
  public static final Patch LEFT_EYE_PATCH =
      new Patch(
          new int[] {
            263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398, 359,
            255, 339, 254, 253, 252, 256, 341, 463, 467, 260, 259, 257, 258, 286, 414, 446, 261,
            448, 449, 450, 451, 452, 453, 464, 342, 445, 444, 443, 442, 441, 413, 265, 353, 276,
            283, 282, 295, 372, 340, 346, 347, 348, 349, 350, 357, 465, 383, 300, 293, 334, 296,
            336, 285, 417
          },
          362,
          263);

  /** What the network looks at again for {@link #LIPS}. */
  public static final Patch LIPS_PATCH =
      new Patch(
          new int[] {
            61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0, 267, 269, 270,
            409, 78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311,
            310, 415, 76, 77, 90, 180, 85, 16, 315, 404, 320, 307, 306, 184, 74, 73, 72, 11, 302,
            303, 304, 408, 62, 96, 89, 179, 86, 15, 316, 403, 319, 325, 292, 183, 42, 41, 38, 12,
            268, 271, 272, 407
          },
          61,
          291);

  private static final int DETAILED_SIDE = SIDE / 4;
  private static final int EYE_POINTS = 71;
  private static final int IRIS_POINTS = 5;
  private static final int LIPS_POINTS = 80;

  private AttentionMesh() {}

  /** The graph with its weights. */
  public static ComputationGraph graph() {
    Sketch sketch = new Sketch();
    Branch trunk = sketch.picture(SIDE);
    trunk = sketch.convolution("stem", trunk, 3, 2, 16, PRELU);
    trunk = sketch.residual("block1", trunk, 1, 16, PRELU);
    trunk = sketch.residual("block2", trunk, 1, 16, PRELU);
    Branch detailed = sketch.residual("block3", trunk, 2, 32, PRELU);
    trunk = detailed;
    int[] channels = {32, 64, 128, 128, 128};
    int block = 4;
    for (int stage = 0; stage < channels.length; stage++) {
      for (int i = stage == 0 ? 1 : 0; i < 3; i++) {
        trunk = sketch.residual("block" + block++, trunk, i == 0 ? 2 : 1, channels[stage], PRELU);
      }
    }
    trunk = sketch.convolution("neck", trunk, 1, 1, 32, PRELU);
    trunk = sketch.residual("block" + block, trunk, 1, 32, PRELU);
    Branch mesh = sketch.head(MESH, trunk, 3, 3 * FaceMesh.POINTS, Activation.IDENTITY);

    Closer closer = new Closer(sketch, detailed, mesh);
    Branch rightEye = closer.look("right-eye", RIGHT_EYE_PATCH);
    Branch leftEye = closer.look("left-eye", LEFT_EYE_PATCH);
    Branch lips = closer.look("lips", LIPS_PATCH);
    return sketch.finish(
        Weights.ofResource(
            AttentionMesh.class, "/app/dreamimage/ml/face/attentionmesh.safetensors"),
        mesh,
        closer.points(RIGHT_EYE, rightEye, RIGHT_EYE_PATCH, EYE_POINTS),
        closer.points(RIGHT_IRIS, rightEye, RIGHT_EYE_PATCH, IRIS_POINTS),
        closer.points(LEFT_EYE, leftEye, LEFT_EYE_PATCH, EYE_POINTS),
        closer.points(LEFT_IRIS, leftEye, LEFT_EYE_PATCH, IRIS_POINTS),
        closer.points(LIPS, lips, LIPS_PATCH, LIPS_POINTS));
  }

  /** The second look: from a patch of the features to the points in it. */
  private record Closer(Sketch sketch, Branch features, Branch mesh) {

    Branch look(String name, Patch patch) {
      Branch seen = sketch.patch(name + ".patch", features, DETAILED_SIDE, mesh, SIDE, patch);
      int[] channels = {32, 32, 64, 64, 64, 128};
      int[] strides = {1, 1, 2, 1, 1, 2};
      for (int i = 0; i < channels.length; i++) {
        seen = sketch.residual(name + ".block" + (i + 1), seen, strides[i], channels[i], PRELU);
      }
      return seen;
    }

    Branch points(String name, Branch from, Patch patch, int count) {
      Branch seen = from;
      int[] strides = {1, 1, 2, 1, 1};
      for (int i = 0; i < strides.length; i++) {
        seen = sketch.residual(name + ".points" + (i + 1), seen, strides[i], 128, PRELU);
      }
      seen = sketch.convolution(name + ".neck", seen, 1, 1, 32, PRELU);
      seen = sketch.residual(name + ".points6", seen, 1, 32, PRELU);
      Branch cells = sketch.head(name + ".cells", seen, 2, 2 * count, Activation.IDENTITY);
      return sketch.placed(name, cells, mesh, patch);
    }
  }
}
