package app.dreamimage.ml.face.plan;

import java.util.List;

/** The greatest value of each channel in each window. */
record MaxPooling(Window window) implements Operation {

  private static final long IGNORED = 0;
  private static final long CHANNELS_LAST = 1;

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    if (halves(operands.get(0).shape())) {
      return new HalvingPool(operands.get(0), result);
    }
    return new NativeOperation(
        "maxpool2d",
        window.arguments(IGNORED, CHANNELS_LAST),
        result.array(),
        operands.get(0).array());
  }

  /** Whether it takes a map to pieces in squares of two pixels by two. */
  boolean halves(FeatureMap.Shape operand) {
    boolean squares = window.height() == 2 && window.width() == 2 && window.stride() == 2;
    return squares && operand.height() % 2 == 0 && operand.width() % 2 == 0;
  }
}
