package app.dreamimage.ml.face.plan;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Convolutions by the operations of ND4J's native library and by BLAS: what runs wherever ND4J
 * does. A convolution of single pixels is one matrix product, which BLAS can add to what is there;
 * bias and slopes are a second walk over the result.
 */
final class Nd4jConvolver implements Convolver {

  private static final long CHANNELS_LAST = 1;

  @Override
  public Step step(Convolution convolution, FeatureMap operand, FeatureMap result) {
    Step linear = linear(convolution, operand, result);
    Bending bending = convolution.bending();
    if (convolution.isLinear() && !convolution.hasBias()) {
      return linear;
    }
    Step bend = new ChannelActivation(result, bending.bias(), bending.slopes());
    return linear.then(bend);
  }

  private static Step linear(Convolution convolution, FeatureMap operand, FeatureMap result) {
    INDArray kernels = convolution.kernels();
    if (convolution.isProduct(operand.shape())) {
      long columns = kernels.size(3);
      INDArray matrix = kernels.reshape('c', kernels.length() / columns, columns);
      return new MatrixProduct(operand, matrix, result, convolution.onto());
    }
    return new NativeOperation(
        convolution.depthwise() ? "depthwise_conv2d" : "conv2d",
        convolution.window().arguments(CHANNELS_LAST),
        result.array(),
        operand.array(),
        kernels);
  }
}
