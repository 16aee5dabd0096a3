package app.dreamimage.ml.face.weights;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which layer of the declared graphs each source tensor belongs to. */
final class TensorNames {

  private final Map<String, String> names = new LinkedHashMap<>();

  private TensorNames() {}

  /** BlazeFace numbers its tensors in the order of the layers; every depthwise one has no bias. */
  static Map<String, String> blazeFace() {
    TensorNames blazeFace = new TensorNames();
    blazeFace.convolution("stem", "unknown", "unknown_0");
    for (int block = 1; block <= 32; block++) {
      int first = 4 * block - 3;
      String name = "block" + block;
      blazeFace.names.put("unknown_" + first, name + ".depthwise.W");
      blazeFace.convolution(
          name + ".pointwise", "unknown_" + (first + 2), "unknown_" + (first + 3));
    }
    blazeFace.convolution("boxes-8", "unknown_129", "unknown_130");
    blazeFace.convolution("boxes-16", "unknown_131", "unknown_132");
    blazeFace.convolution("scores-8", "unknown_133", "unknown_134");
    blazeFace.convolution("scores-16", "unknown_135", "unknown_136");
    return blazeFace.names;
  }

  /** The face mesh names its tensors after Keras layers; its contour branch is not taken. */
  static Map<String, String> faceMesh() {
    TensorNames mesh = new TensorNames();
    mesh.normalised("stem", 1);
    mesh.slopes("stem", 1);
    for (int block = 1; block <= 14; block++) {
      mesh.residual("block" + block, block, block + 1, block + 1);
    }
    mesh.residual("mesh1", 15, 16, 16);
    mesh.residual("mesh2", 16, 17, 17);
    mesh.residual("mesh3", 17, 18, 18);
    mesh.normalised("mesh-neck", 19);
    mesh.slopes("mesh-neck", 19);
    mesh.residual("mesh4", 18, 20, 20);
    mesh.head("mesh", 21);
    mesh.residual("flag1", 23, 28, 26);
    mesh.normalised("flag-neck", 29);
    mesh.slopes("flag-neck", 27);
    mesh.residual("flag2", 24, 30, 28);
    mesh.head("flag", 31);
    return mesh.names;
  }

  private void residual(String name, int depthwise, int pointwise, int slopes) {
    names.put(
        keras("depthwise_conv2d_" + depthwise + "/depthwise/ReadVariableOp"),
        name + ".depthwise.W");
    normalised(name + ".pointwise", pointwise);
    slopes(name, slopes);
  }

  private void normalised(String name, int convolution) {
    String layer = "conv2d_" + convolution + "/Conv2D_";
    convolution(name, keras(layer + "weights"), keras(layer + "bn_offset"));
  }

  private void head(String name, int convolution) {
    String layer = "conv2d_" + convolution;
    convolution(
        name, keras(layer + "/Conv2D/ReadVariableOp"), keras(layer + "/BiasAdd/ReadVariableOp"));
  }

  private void slopes(String name, int prelu) {
    names.put(keras("p_re_lu_" + prelu + "/Neg"), name + ".activation.W");
  }

  private void convolution(String name, String weights, String bias) {
    names.put(weights, name + ".W");
    names.put(bias, name + ".b");
  }

  private static String keras(String name) {
    return "StatefulPartitionedCall/model_1/" + name;
  }
}
