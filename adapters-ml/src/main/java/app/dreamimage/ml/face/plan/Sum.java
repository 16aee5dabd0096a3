package app.dreamimage.ml.face.plan;

import java.util.List;

/** Two values added, in the place of the first. */
record Sum() implements Operation {

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return new Addition(operands.get(1), result);
  }

  @Override
  public int overwrites() {
    return 0;
  }
}
