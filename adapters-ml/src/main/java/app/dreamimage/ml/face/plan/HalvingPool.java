package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;

/**
 * Takes the greatest of every two by two pixels, channel by channel, two rows at a time on the Java
 * heap. Channels that the result has and the operand has not stay zero.
 */
final class HalvingPool implements Step {

  private final FloatBuffer from;
  private final FloatBuffer to;
  private final int rows;
  private final int channels;
  private final int resultChannels;
  private final float[] upper;
  private final float[] lower;
  private final float[] greatest;

  /**
   * Prepares the step.
   *
   * @param from a map of even height and width
   */
  HalvingPool(FeatureMap from, FeatureMap to) {
    this.from = from.buffer();
    this.to = to.buffer();
    rows = to.shape().height();
    channels = from.shape().channels();
    resultChannels = to.shape().channels();
    upper = new float[from.shape().width() * channels];
    lower = new float[upper.length];
    greatest = new float[to.shape().width() * resultChannels];
  }

  @Override
  public void run() {
    for (int row = 0; row < rows; row++) {
      from.get(2 * row * upper.length, upper);
      from.get((2 * row + 1) * upper.length, lower);
      greaterOf(upper, lower);
      int column = 0;
      for (int pair = 0; pair < upper.length; pair += 2 * channels) {
        greaterOfNeighbours(pair, column);
        column += resultChannels;
      }
      to.put(row * greatest.length, greatest);
    }
  }

  private static void greaterOf(float[] values, float[] others) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(values[i], others[i]);
    }
  }

  private void greaterOfNeighbours(int pair, int column) {
    float[] values = upper;
    float[] result = greatest;
    for (int i = 0; i < channels; i++) {
      result[column + i] = Math.max(values[pair + i], values[pair + channels + i]);
    }
  }
}
