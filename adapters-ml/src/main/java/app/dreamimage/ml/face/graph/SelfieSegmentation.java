package app.dreamimage.ml.face.graph;

import static app.dreamimage.ml.face.graph.Nonlinearity.HARD_SWISH;
import static app.dreamimage.ml.face.graph.Nonlinearity.RELU;

import app.dreamimage.ml.face.weights.Weights;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;

/**
 * The selfie segmentation of MediaPipe in its general variant: a picture {@code [1, 256, 256, 3]}
 * with values from 0 to 1 in, squeezed to a square, and for each of its pixels how likely it shows
 * a person out.
 *
 * <p>An encoder of inverted residual blocks with squeeze and excitation (A. Howard et al.,
 * <i>Searching for MobileNetV3</i>, ICCV 2019) and a decoder that at each size lets through as much
 * of the encoder's finer map as it finds of use.
 */
public final class SelfieSegmentation {

  /** Side of input and output in pixels. */
  public static final int SIDE = 256;

  /** Output {@code [1, 256, 256, 1]}: the probability that a pixel shows a person. */
  public static final String PERSON = "person";

  private final Sketch sketch = new Sketch();

  private SelfieSegmentation() {}

  /** The graph with its weights. */
  public static ComputationGraph graph() {
    return new SelfieSegmentation().declared();
  }

  private ComputationGraph declared() {
    Branch half = sketch.convolution("stem", sketch.picture(SIDE), 3, 2, 16, HARD_SWISH);
    Branch quarter = first(half);
    Branch eighth = inverted("block2", quarter, 72, 2, 24);
    eighth = sketch.sum("block3.sum", inverted("block3", eighth, 88, 1, 24), eighth);
    Branch deep = excited("block4", eighth, 96, 2, 24, 32);
    deep = sketch.sum("block5.sum", excited("block5", deep, 128, 1, 32, 32), deep);
    deep = sketch.sum("block6.sum", excited("block6", deep, 128, 1, 32, 32), deep);
    deep = sketch.sum("block7.sum", excited("block7", deep, 96, 1, 24, 32), deep);
    deep = sketch.sum("block8.sum", excited("block8", deep, 96, 1, 24, 32), deep);
    Branch gate = sketch.gate("neck.gate", sketch.mean("neck.mean", deep, SIDE / 16), 128);
    Branch up =
        sketch.scaled("neck.scaled", sketch.convolution("neck", deep, 1, 1, 128, RELU), gate);
    up = joined("join8", up, eighth, SIDE / 8);
    up = joined("join4", up, quarter, SIDE / 4);
    up = joined("join2", up, half, SIDE / 2);
    return sketch.finish(
        Weights.ofResource(
            SelfieSegmentation.class, "/app/dreamimage/ml/face/selfiesegmentation.safetensors"),
        sketch.quartered(PERSON, up, Activation.SIGMOID));
  }

  private Branch first(Branch half) {
    Branch wide = sketch.convolution("block1.expand", half, 1, 1, 16, RELU);
    Branch seen = sketch.depthwise("block1.depthwise", wide, 3, 2, RELU);
    return sketch.linear("block1.project", squeezed("block1", seen, seen, SIDE / 4, 8), 16);
  }

  private Branch inverted(String name, Branch from, int wide, int stride, int channels) {
    Branch expanded = sketch.convolution(name + ".expand", from, 1, 1, wide, RELU);
    Branch seen = sketch.depthwise(name + ".depthwise", expanded, 3, stride, RELU);
    return sketch.linear(name + ".project", seen, channels);
  }

  private Branch excited(
      String name, Branch from, int wide, int stride, int squeeze, int channels) {
    Branch expanded = sketch.convolution(name + ".expand", from, 1, 1, wide, HARD_SWISH);
    Branch seen = sketch.depthwise(name + ".depthwise", expanded, 5, stride, HARD_SWISH);
    Branch scaled = squeezed(name, seen, seen, SIDE / 16, squeeze);
    return sketch.linear(name + ".project", scaled, channels);
  }

  /** A map whose channels are opened and closed by what is seen in a map as a whole. */
  private Branch squeezed(String name, Branch map, Branch seen, int side, int squeeze) {
    Branch mean = sketch.mean(name + ".mean", seen, side);
    Branch small = sketch.convolution(name + ".squeeze", mean, 1, 1, squeeze, RELU);
    Branch gate = sketch.gate(name + ".gate", small, map.channels());
    return sketch.scaled(name + ".scaled", map, gate);
  }

  /**
   * A coarse map doubled to a finer one's side, and as much of the finer one as it lets through.
   */
  private Branch joined(String name, Branch coarse, Branch fine, int side) {
    Branch larger = sketch.doubled(name + ".doubled", coarse, side / 2);
    Branch up = sketch.linear(name + ".up", larger, fine.channels());
    Branch both = sketch.sum(name + ".both", fine, up);
    Branch let = squeezed(name, fine, both, side, fine.channels());
    Branch sum = sketch.sum(name + ".sum", let, up);
    Branch mixed = sketch.convolution(name + ".mix", sum, 1, 1, fine.channels(), RELU);
    Branch seen = sketch.depthwise(name + ".depthwise", mixed, 3, 1, RELU);
    return sketch.sum(name + ".out", mixed, seen);
  }
}
