package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;

/**
 * Adds a bias per channel and bends what is negative by a slope per channel, in place: {@code y =
 * max(x + b, 0) + s · min(x + b, 0)}. A slope of 0 is ReLU, of 1 nothing but the bias, another one
 * PReLU.
 *
 * <p>The work is done in chunks on the Java heap, since only loops over arrays are vectorised by
 * the virtual machine, not those over native buffers.
 */
final class ChannelActivation implements Step {

  private static final int CHUNK = 2048;

  private final FloatBuffer values;
  private final float[] bias;
  private final float[] slope;
  private final float[] chunk;

  /**
   * Prepares the step.
   *
   * @param bias one number per channel
   * @param slope one number per channel
   */
  ChannelActivation(FeatureMap map, float[] bias, float[] slope) {
    int pixels = Math.max(1, Math.min(CHUNK / bias.length, map.shape().pixels()));
    this.values = map.buffer();
    this.bias = repeated(bias, pixels);
    this.slope = repeated(slope, pixels);
    this.chunk = new float[pixels * bias.length];
  }

  private static float[] repeated(float[] channels, int times) {
    float[] repeated = new float[channels.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(channels, 0, repeated, i * channels.length, channels.length);
    }
    return repeated;
  }

  @Override
  public void run() {
    for (int start = 0; start < values.limit(); start += chunk.length) {
      int length = Math.min(chunk.length, values.limit() - start);
      values.get(start, chunk, 0, length);
      bend(chunk, bias, slope, length);
      values.put(start, chunk, 0, length);
    }
  }

  private static void bend(float[] values, float[] bias, float[] slope, int length) {
    for (int i = 0; i < length; i++) {
      float shifted = values[i] + bias[i];
      values[i] = Math.max(shifted, 0) + slope[i] * Math.min(shifted, 0);
    }
  }
}
