package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;
import java.util.List;

/** The first value with each channel multiplied by its number in the second, one pixel. */
record ChannelScaling() implements Operation {

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return new InPlace(operands.get(1), result);
  }

  @Override
  public int overwrites() {
    return 0;
  }

  private static final class InPlace implements Step {

    private final FloatBuffer factors;
    private final FloatBuffer values;
    private final float[] factor;
    private final float[] row;

    InPlace(FeatureMap factors, FeatureMap values) {
      this.factors = factors.buffer();
      this.values = values.buffer();
      factor = new float[factors.shape().channels()];
      row = new float[values.shape().width() * factor.length];
    }

    @Override
    public void run() {
      factors.get(0, factor);
      for (int start = 0; start < values.limit(); start += row.length) {
        values.get(start, row);
        for (int i = 0; i < row.length; i += factor.length) {
          scale(row, i, factor);
        }
        values.put(start, row);
      }
    }

    private static void scale(float[] values, int start, float[] factors) {
      for (int i = 0; i < factors.length; i++) {
        values[start + i] *= factors[i];
      }
    }
  }
}
