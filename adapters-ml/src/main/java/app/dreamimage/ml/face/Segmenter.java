package app.dreamimage.ml.face;

import app.dreamimage.ml.face.graph.SelfieSegmentation;
import app.dreamimage.ml.face.plan.Plan;
import app.dreamimage.ml.picture.Picture;

/** Says for every part of a picture how likely it shows a person. For one thread. */
final class Segmenter implements AutoCloseable {

  static final int SIDE = SelfieSegmentation.SIDE;

  private final Plan plan = Plan.of(SelfieSegmentation.graph(), SIDE, SIDE, 3);
  private final Squeezing squeezing = new Squeezing(SIDE);

  /** The probabilities, {@code SIDE × SIDE} over all rows of some columns of the picture. */
  float[] segment(Picture picture, int left, int width) {
    float[] samples = squeezing.of(picture, left, width);
    for (int i = 0; i < samples.length; i++) {
      samples[i] /= 255;
    }
    plan.input().put(samples);
    plan.run();
    float[] probabilities = new float[SIDE * SIDE];
    plan.output(SelfieSegmentation.PERSON).get(probabilities);
    return probabilities;
  }

  /** Overwrites what it holds of the last picture. */
  void forget() {
    plan.forget();
    squeezing.forget();
  }

  @Override
  public void close() {
    forget();
    plan.close();
  }
}
