package app.dreamimage.ml.face.plan;

import java.util.List;

/**
 * The greatest value of each channel in squares of two pixels by two, then channels of zeros: how a
 * residual block that halves the picture and doubles the channels begins.
 */
record PaddedPooling() implements Operation {

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return new HalvingPool(operands.get(0), result);
  }
}
