package app.dreamimage.ml.face.plan;

import java.util.List;

/** The value that is put in from outside. */
record Picture() implements Operation {

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return () -> {};
  }
}
