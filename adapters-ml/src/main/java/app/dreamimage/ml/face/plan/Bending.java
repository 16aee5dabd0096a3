package app.dreamimage.ml.face.plan;

import java.util.Arrays;
import java.util.List;

/**
 * A bias per channel added, and what is then negative bent by a slope per channel: {@code y = max(x
 * + b, 0) + s · min(x + b, 0)}. Slopes of 0 are ReLU, of 1 nothing but the bias, others PReLU (He
 * et al. 2015).
 *
 * @param bias one number per channel
 * @param slopes one number per channel
 */
@SuppressWarnings("ArrayRecordComponent")
record Bending(float[] bias, float[] slopes) implements Operation {

  /** Only a bias. */
  static Bending shift(float[] bias) {
    float[] straight = new float[bias.length];
    Arrays.fill(straight, 1);
    return new Bending(bias, straight);
  }

  /** Only slopes. */
  static Bending slopes(float[] slopes) {
    return new Bending(new float[slopes.length], slopes);
  }

  /**
   * This and then another one, as one.
   *
   * @throws IllegalArgumentException if this one bends already
   */
  Bending then(Bending next) {
    if (!isShift()) {
      throw new IllegalArgumentException("next: what is bent cannot be shifted");
    }
    float[] both = bias.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] += next.bias[i];
    }
    return new Bending(both, next.slopes);
  }

  /** Whether it does nothing but add its bias. */
  boolean isShift() {
    for (float slope : slopes) {
      if (slope != 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is ReLU after the bias. */
  boolean isRectifier() {
    for (float slope : slopes) {
      if (slope != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return new ChannelActivation(result, bias, slopes);
  }

  @Override
  public int overwrites() {
    return 0;
  }
}
