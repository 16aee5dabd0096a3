package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;

/** The logistic function of every value, in place: for the few numbers of an output. */
final class Sigmoid implements Step {

  private final FloatBuffer values;

  Sigmoid(FeatureMap map) {
    values = map.buffer();
  }

  @Override
  public void run() {
    for (int i = 0; i < values.limit(); i++) {
      values.put(i, (float) (1 / (1 + Math.exp(-values.get(i)))));
    }
  }
}
