package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;
import java.util.List;

/**
 * A map twice as high and wide, bilinear between the middles of pixels: every new pixel takes three
 * quarters of the old one it lies in, in each direction, and one quarter of the neighbour.
 */
record Doubling() implements Operation {

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return new Larger(operands.get(0), result);
  }

  private static final class Larger implements Step {

    private final FloatBuffer from;
    private final FloatBuffer to;
    private final int channels;
    private final int lastRow;
    private final float[] near;
    private final float[] far;
    private final float[] wide;

    Larger(FeatureMap from, FeatureMap to) {
      this.from = from.buffer();
      this.to = to.buffer();
      channels = from.shape().channels();
      lastRow = from.shape().height() - 1;
      near = new float[from.shape().width() * channels];
      far = new float[near.length];
      wide = new float[2 * near.length];
    }

    @Override
    public void run() {
      for (int row = 0; row <= lastRow; row++) {
        write(row, Math.max(0, row - 1), 2 * row);
        write(row, Math.min(lastRow, row + 1), 2 * row + 1);
      }
    }

    private void write(int nearRow, int farRow, int target) {
      from.get(nearRow * near.length, near);
      from.get(farRow * far.length, far);
      mix(near, 0, far, 0, near, 0, near.length);
      int last = near.length - channels;
      for (int i = 0; i <= last; i += channels) {
        mix(near, i, near, Math.max(0, i - channels), wide, 2 * i, channels);
        mix(near, i, near, Math.min(last, i + channels), wide, 2 * i + channels, channels);
      }
      to.put(target * wide.length, wide);
    }

    private static void mix(
        float[] near, int nearAt, float[] far, int farAt, float[] to, int at, int length) {
      for (int i = 0; i < length; i++) {
        to[at + i] = 0.75f * near[nearAt + i] + 0.25f * far[farAt + i];
      }
    }
  }
}
