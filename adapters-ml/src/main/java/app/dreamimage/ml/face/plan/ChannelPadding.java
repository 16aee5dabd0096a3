package app.dreamimage.ml.face.plan;

import java.util.List;

/** The same pixels with channels of zeros after their own. */
record ChannelPadding() implements Operation {

  @Override
  public Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result) {
    return new ChannelCopy(operands.get(0), result);
  }
}
