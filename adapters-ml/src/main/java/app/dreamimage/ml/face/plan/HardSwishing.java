package app.dreamimage.ml.face.plan;

import app.dreamimage.ml.face.graph.HardSwish;
import java.nio.FloatBuffer;
import java.util.List;

/** {@link HardSwish} of every value. */
record HardSwishing() implements Operation {

  private static final int CHUNK = 2048;

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return new InPlace(result.buffer(), new float[CHUNK]);
  }

  @Override
  public int overwrites() {
    return 0;
  }

  /** In chunks on the Java heap, where the loop is vectorised. */
  @SuppressWarnings("ArrayRecordComponent")
  private record InPlace(FloatBuffer values, float[] chunk) implements Step {

    @Override
    public void run() {
      for (int start = 0; start < values.limit(); start += CHUNK) {
        int length = Math.min(CHUNK, values.limit() - start);
        values.get(start, chunk, 0, length);
        bend(chunk, length);
        values.put(start, chunk, 0, length);
      }
    }

    private static void bend(float[] values, int length) {
      for (int i = 0; i < length; i++) {
        float x = values[i];
        float clipped = Math.min(Math.max(x + HardSwish.SHIFT, 0), HardSwish.GREATEST);
        values[i] = x * HardSwish.SCALE * clipped;
      }
    }
  }
}
