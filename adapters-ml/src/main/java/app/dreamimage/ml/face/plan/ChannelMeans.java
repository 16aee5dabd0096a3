package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;

/** The mean of each channel over a whole map: one pixel. */
record ChannelMeans() implements Operation {

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return new Mean(operands.get(0), result);
  }

  /** Adds row by row, so that no sum grows long before it is rounded into the whole. */
  private static final class Mean implements Step {

    private final FloatBuffer from;
    private final FloatBuffer to;
    private final float[] row;
    private final float[] rowSum;
    private final float[] sum;
    private final int pixels;

    Mean(FeatureMap from, FeatureMap to) {
      this.from = from.buffer();
      this.to = to.buffer();
      row = new float[from.shape().width() * from.shape().channels()];
      sum = new float[from.shape().channels()];
      rowSum = new float[sum.length];
      pixels = from.shape().pixels();
    }

    @Override
    public void run() {
      Arrays.fill(sum, 0);
      for (int start = 0; start < from.limit(); start += row.length) {
        from.get(start, row);
        Arrays.fill(rowSum, 0);
        for (int i = 0; i < row.length; i += rowSum.length) {
          add(row, i, rowSum);
        }
        add(rowSum, 0, sum);
      }
      for (int i = 0; i < sum.length; i++) {
        sum[i] /= pixels;
      }
      to.put(0, sum);
    }

    private static void add(float[] values, int start, float[] sums) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += values[start + i];
      }
    }
  }
}
