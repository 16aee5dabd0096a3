package app.dreamimage.ml.face.graph;

import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PReLULayer;
import org.nd4j.linalg.activations.Activation;

/** What follows a convolution in these networks. */
enum Nonlinearity {
  /** max(x, 0). */
  RELU,

  /** What {@link HardSwish} says. */
  HARD_SWISH,

  /** x where positive, else x times a slope learned for each channel (He et al. 2015). */
  PRELU;

  Layer over(int channels) {
    return switch (this) {
      case RELU -> new ActivationLayer(Activation.RELU);
      case HARD_SWISH -> new ActivationLayer(new HardSwish());
      case PRELU -> new PReLULayer.Builder().inputShape(1, 1, channels).sharedAxes(1, 2).build();
    };
  }
}
