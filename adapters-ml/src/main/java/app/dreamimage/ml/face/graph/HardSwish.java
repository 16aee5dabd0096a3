package app.dreamimage.ml.face.graph;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The nonlinearity {@code x · min(max(x + 3, 0), 6) · scale} of A. Howard et al., <i>Searching for
 * MobileNetV3</i>, ICCV 2019, where the scale is one sixth.
 */
public final class HardSwish extends BaseActivationFunction {

  /** One sixth rounded to half precision, as the network was trained with. */
  public static final float SCALE = 0.16662598f;

  /** What is added before the values are clipped. */
  public static final float SHIFT = 3;

  /** What the shifted values are clipped to. */
  public static final float GREATEST = 6;

  private static final long serialVersionUID = 1;

  @Override
  public INDArray getActivation(INDArray in, boolean training) {
    INDArray clipped = Nd4j.math().clipByValue(in.add(SHIFT), 0, GREATEST);
    return in.muli(SCALE).muli(clipped);
  }

  @Override
  public Pair<INDArray, INDArray> backprop(INDArray in, INDArray epsilon) {
    throw new UnsupportedOperationException("the network is run here, not trained");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HardSwish;
  }

  @Override
  public int hashCode() {
    return HardSwish.class.hashCode();
  }

  @Override
  public String toString() {
    return "hardswish";
  }
}
