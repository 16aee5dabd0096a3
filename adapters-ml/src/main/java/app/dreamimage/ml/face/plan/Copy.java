package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;

/** Copies a map to another of its shape: for a value that someone else will read again. */
final class Copy implements Step {

  private final FloatBuffer from;
  private final FloatBuffer to;

  Copy(FeatureMap from, FeatureMap to) {
    this.from = from.buffer();
    this.to = to.buffer();
  }

  @Override
  public void run() {
    to.put(0, from, 0, from.limit());
  }
}
