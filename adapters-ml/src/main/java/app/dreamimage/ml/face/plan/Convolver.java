package app.dreamimage.ml.face.plan;

/** Makes the steps of convolutions, on one native library. */
interface Convolver {

  /** The step that computes a convolution of one map into another. */
  Step step(Convolution convolution, FeatureMap operand, FeatureMap result);

  /**
   * The fastest one that this machine has: oneDNN called directly, or ND4J's operations where there
   * is no oneDNN for its processor.
   */
  static Convolver forThisMachine() {
    return OneDnnConvolver.isAvailable() ? new OneDnnConvolver() : new Nd4jConvolver();
  }
}
