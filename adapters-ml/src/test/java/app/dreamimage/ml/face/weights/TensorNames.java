package app.dreamimage.ml.face.weights;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which layer of the declared graphs each source tensor belongs to. */
final class TensorNames {

  private final Map<String, String> names = new LinkedHashMap<>();

  private final String model;
  private int nextDepthwise;

  private TensorNames(String model) {
    this.model = model;
  }

  /** BlazeFace numbers its tensors in the order of the layers; every depthwise one has no bias. */
  static Map<String, String> blazeFace() {
    TensorNames blazeFace = new TensorNames("");
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
    TensorNames mesh = new TensorNames("model_1");
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
    mesh.head("mesh", "conv2d_21");
    mesh.residual("flag1", 23, 28, 26);
    mesh.normalised("flag-neck", 29);
    mesh.slopes("flag-neck", 27);
    mesh.residual("flag2", 24, 30, 28);
    mesh.head("flag", "conv2d_31");
    return mesh.names;
  }

  /** The attention mesh numbers its Keras layers as the mesh does, branch after branch. */
  static Map<String, String> attentionMesh() {
    TensorNames mesh = new TensorNames("functional_1");
    mesh.normalised("stem", 0);
    mesh.slopes("stem", 0);
    mesh.blocks("block", 1, 17, 1);
    mesh.neck("neck", 18);
    mesh.blocks("block", 18, 18, 19);
    mesh.head("mesh", "output_mesh");
    mesh.closerLook("lips", 20);
    mesh.points("lips", "conv_lips", 26);
    mesh.closerLook("right-eye", 33);
    mesh.points("right-eye", "conv_left_eye", 39);
    mesh.points("right-iris", "conv_left_iris", 46);
    mesh.closerLook("left-eye", 53);
    mesh.points("left-eye", "conv_right_eye", 59);
    mesh.points("left-iris", "conv_right_iris", 66);
    return mesh.names;
  }

  /**
   * Selfie segmentation numbers its convolutions in the order of the layers; the bias of each has
   * the number before, since the network's author counted from another one on.
   */
  static Map<String, String> selfieSegmentation() {
    TensorNames selfie = new TensorNames("");
    selfie.convolution("stem", "Conv2D/filter", "conv2d_1/y");
    String[] convolutions = {
      "block1.expand", "block1.squeeze", "block1.gate", "block1.project",
      "block2.expand", "block2.project", "block3.expand", "block3.project"
    };
    int number = selfie.numbered(2, convolutions);
    for (int block = 4; block <= 8; block++) {
      String name = "block" + block;
      number =
          selfie.numbered(
              number, name + ".expand", name + ".squeeze", name + ".gate", name + ".project");
    }
    number = selfie.numbered(number, "neck", "neck.gate");
    for (String join : new String[] {"join8", "join4", "join2"}) {
      number =
          selfie.numbered(number, join + ".up", join + ".squeeze", join + ".gate", join + ".mix");
    }
    String[] depthwise = {
      "block1", "block2", "block3", "block4", "block5", "block6", "block7", "block8", "join8",
      "join4", "join2"
    };
    for (int i = 0; i < depthwise.length; i++) {
      selfie.convolution(
          depthwise[i] + ".depthwise",
          numbered("depthwise", i) + "/filter_in",
          numbered("depthwise_conv2d", i) + "/y");
    }
    selfie.convolution("person", "segment/filter", "segment_add/y");
    return selfie.names;
  }

  /** Names convolutions from the given number on; the number after the last. */
  private int numbered(int first, String... layers) {
    int number = first;
    for (String layer : layers) {
      convolution(layer, "Conv2D_" + number + "/filter", "conv2d_" + (number - 1) + "_1/y");
      number++;
    }
    return number;
  }

  private void closerLook(String name, int first) {
    blocks(name + ".block", 1, 6, first);
  }

  private void points(String name, String head, int first) {
    blocks(name + ".points", 1, 5, first);
    neck(name + ".neck", first + 5);
    blocks(name + ".points", 6, 6, first + 6);
    head(name + ".cells", head);
  }

  /**
   * Residual blocks whose pointwise convolutions, and slopes, are numbered from the given one on.
   */
  private void blocks(String prefix, int first, int last, int convolution) {
    for (int block = first; block <= last; block++) {
      int number = convolution + block - first;
      residual(prefix + block, nextDepthwise++, number, number);
    }
  }

  private void neck(String name, int convolution) {
    normalised(name, convolution);
    slopes(name, convolution);
  }

  private void residual(String name, int depthwise, int pointwise, int slopes) {
    names.put(
        keras(numbered("depthwise_conv2d", depthwise) + "/depthwise/ReadVariableOp"),
        name + ".depthwise.W");
    normalised(name + ".pointwise", pointwise);
    slopes(name, slopes);
  }

  private void normalised(String name, int convolution) {
    String layer = numbered("conv2d", convolution) + "/Conv2D_";
    convolution(name, keras(layer + "weights"), keras(layer + "bn_offset"));
  }

  private void head(String name, String layer) {
    convolution(
        name, keras(layer + "/Conv2D/ReadVariableOp"), keras(layer + "/BiasAdd/ReadVariableOp"));
  }

  private void slopes(String name, int prelu) {
    names.put(keras(numbered("p_re_lu", prelu) + "/Neg"), name + ".activation.W");
  }

  private void convolution(String name, String weights, String bias) {
    names.put(weights, name + ".W");
    names.put(bias, name + ".b");
  }

  /** Keras does not number the first layer of a kind. */
  private static String numbered(String kind, int number) {
    return number == 0 ? kind : kind + "_" + number;
  }

  private String keras(String name) {
    return "StatefulPartitionedCall/" + model + "/" + name;
  }
}
