package app.dreamimage.ml.face.plan;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A convolution that looks at every pixel alone, or at all of them at once: with the channels last
 * it is one matrix product.
 */
final class MatrixProduct implements Step {

  private final FloatPointer input;
  private final FloatPointer weights;
  private final FloatPointer output;
  private final int rows;
  private final int inner;
  private final int columns;
  private final float kept;

  /**
   * {@code output = input · weights}, or {@code output += input · weights}.
   *
   * @param weights {@code [inner, columns]}, row-major; the caller keeps it alive
   */
  MatrixProduct(FeatureMap input, INDArray weights, FeatureMap output, boolean accumulate) {
    this.input = input.pointer();
    this.weights = (FloatPointer) weights.data().addressPointer();
    this.output = output.pointer();
    inner = Math.toIntExact(weights.size(0));
    columns = Math.toIntExact(weights.size(1));
    rows = input.shape().size() / inner;
    kept = accumulate ? 1 : 0;
  }

  @Override
  public void run() {
    cblas_sgemm(
        CblasRowMajor,
        CblasNoTrans,
        CblasNoTrans,
        rows,
        columns,
        inner,
        1,
        input,
        inner,
        weights,
        columns,
        kept,
        output,
        columns);
  }
}
