package app.dreamimage.ml.face.plan;

import java.util.List;

/** The logistic function of every value. */
record Logistic() implements Operation {

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return new Sigmoid(result);
  }

  @Override
  public int overwrites() {
    return 0;
  }
}
