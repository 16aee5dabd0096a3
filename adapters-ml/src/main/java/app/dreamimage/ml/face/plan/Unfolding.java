package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;
import java.util.List;

/**
 * Four channels of a pixel laid out as two by two pixels of one: upper left, upper right, lower
 * left, lower right. After a convolution of single pixels it is a transposed convolution whose
 * windows do not overlap.
 */
record Unfolding() implements Operation {

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    FeatureMap from = operands.get(0);
    int width = from.shape().width();
    return new Rows(
        from.buffer(), result.buffer(), new float[4 * width], new float[4 * width], 2 * width);
  }

  /**
   * One row of pixels after another.
   *
   * @param width of a row that is written; two rows are written for each that is read
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Rows(FloatBuffer from, FloatBuffer to, float[] folded, float[] rows, int width)
      implements Step {

    @Override
    public void run() {
      for (int start = 0; start < from.limit(); start += folded.length) {
        from.get(start, folded);
        for (int i = 0; i < width; i += 2) {
          rows[i] = folded[2 * i];
          rows[i + 1] = folded[2 * i + 1];
          rows[width + i] = folded[2 * i + 2];
          rows[width + i + 1] = folded[2 * i + 3];
        }
        to.put(start, rows);
      }
    }
  }
}
