package app.dreamimage.ml.face.weights;

import java.util.Arrays;

/** A tensor's content: its shape and its values in row-major order. */
public final class Tensor {

  private final int[] shape;
  private final float[] values;

  /**
   * A tensor over the given values, which it takes over without copying.
   *
   * @param shape the length of every axis, outermost first
   * @param values one number per element
   * @throws IllegalArgumentException if the axes do not multiply to the number of values
   */
  Tensor(int[] shape, float[] values) {
    if (Arrays.stream(shape).reduce(1, Math::multiplyExact) != values.length) {
      throw new IllegalArgumentException(
          "values: shape " + Arrays.toString(shape) + " does not hold " + values.length);
    }
    this.shape = shape;
    this.values = values;
  }

  /** The length of every axis, outermost first. */
  public long[] shape() {
    return Arrays.stream(shape).asLongStream().toArray();
  }

  /** The values themselves, not a copy. */
  public float[] values() {
    return values;
  }
}
