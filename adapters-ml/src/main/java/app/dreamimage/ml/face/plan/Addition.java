package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;

/** Adds the values of one map to those of another, in chunks on the Java heap. */
final class Addition implements Step {

  private static final int CHUNK = 2048;

  private final FloatBuffer added;
  private final FloatBuffer sums;
  private final float[] left = new float[CHUNK];
  private final float[] right = new float[CHUNK];

  Addition(FeatureMap added, FeatureMap sums) {
    this.added = added.buffer();
    this.sums = sums.buffer();
  }

  @Override
  public void run() {
    for (int start = 0; start < sums.limit(); start += CHUNK) {
      int length = Math.min(CHUNK, sums.limit() - start);
      sums.get(start, left, 0, length);
      added.get(start, right, 0, length);
      for (int i = 0; i < length; i++) {
        left[i] += right[i];
      }
      sums.put(start, left, 0, length);
    }
  }
}
