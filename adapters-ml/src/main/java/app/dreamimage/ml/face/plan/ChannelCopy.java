package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;

/** Copies pixels into a map with more channels; the channels that are new stay zero. */
final class ChannelCopy implements Step {

  private final FloatBuffer from;
  private final FloatBuffer to;
  private final float[] narrow;
  private final float[] wide;

  ChannelCopy(FeatureMap from, FeatureMap to) {
    this.from = from.buffer();
    this.to = to.buffer();
    narrow = new float[from.shape().channels()];
    wide = new float[to.shape().channels()];
  }

  @Override
  public void run() {
    for (int pixel = 0; pixel * narrow.length < from.limit(); pixel++) {
      from.get(pixel * narrow.length, narrow);
      System.arraycopy(narrow, 0, wide, 0, narrow.length);
      to.put(pixel * wide.length, wide);
    }
  }
}
