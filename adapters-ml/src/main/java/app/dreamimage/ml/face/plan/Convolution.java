package app.dreamimage.ml.face.plan;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A convolution and what can be done in the same walk over its result: {@code y = bend(x * kernels
 * + bias)}, or {@code y = bend(z + x * kernels + bias)} where it is computed onto another value z.
 *
 * @param kernels {@code [height, width, in, out]}; {@code [height, width, channels, 1]} where every
 *     channel sees itself alone
 * @param depthwise whether every channel sees itself alone
 * @param bending the bias and the slopes; those that do nothing if there are none
 * @param onto whether there is a second operand, in whose place the result is added to it
 */
record Convolution(
    Window window, INDArray kernels, boolean depthwise, Bending bending, boolean onto)
    implements Operation {

  /** Without bias, slopes, or anything to be added to. */
  static Convolution plain(Window window, INDArray kernels, boolean depthwise) {
    int channels = Math.toIntExact(kernels.size(depthwise ? 2 : 3));
    return new Convolution(window, kernels, depthwise, Bending.shift(new float[channels]), false);
  }

  /** The same, and then a bias or slopes. */
  Convolution then(Bending next) {
    return new Convolution(window, kernels, depthwise, bending.then(next), onto);
  }

  /** The same, added to a second operand. */
  Convolution accumulating() {
    return new Convolution(window, kernels, depthwise, bending, true);
  }

  /** Whether nothing but a bias is done to the result yet. */
  boolean isLinear() {
    return bending.isShift();
  }

  /** Whether a result is a sum over all channels of one pixel, or of all of them. */
  boolean isProduct(FeatureMap.Shape operand) {
    return !depthwise && (window.isPixel() || window.isAllOf(operand));
  }

  int channels() {
    return bending.bias().length;
  }

  boolean hasBias() {
    float[] zeros = new float[channels()];
    return !Arrays.equals(bending.bias(), zeros);
  }

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return convolver.step(this, operands.get(0), result);
  }

  @Override
  public int overwrites() {
    return onto ? 1 : NOTHING;
  }

  @Override
  public List<INDArray> weights() {
    return List.of(kernels);
  }
}
