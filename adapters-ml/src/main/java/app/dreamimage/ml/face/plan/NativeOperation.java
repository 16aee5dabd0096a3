package app.dreamimage.ml.face.plan;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.CustomOp;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * An operation of ND4J's native library whose context is prepared once: running it is a single
 * native call, where {@code Nd4j.exec} would check shapes and build a context every time.
 */
final class NativeOperation implements Step {

  private final NativeOps natives = NativeOpsHolder.getInstance().getDeviceNativeOps();
  private final String name;
  private final CustomOp operation;
  private final OpContext context;

  /**
   * Prepares the operation.
   *
   * @param name its name in the native library
   * @param arguments its integer arguments
   * @param output where the result goes; of the right shape already
   */
  NativeOperation(String name, long[] arguments, INDArray output, INDArray... inputs) {
    this.name = name;
    operation = DynamicCustomOp.builder(name).build();
    context = Nd4j.getExecutioner().buildContext();
    for (int i = 0; i < inputs.length; i++) {
      context.setInputArray(i, inputs[i]);
    }
    context.setOutputArray(0, output);
    context.setIArguments(arguments);
    context.shapeFunctionOverride(true);
  }

  @Override
  public void run() {
    int status = natives.execCustomOp2(null, operation.opHash(), context.contextPointer());
    if (status != 0) {
      throw new IllegalStateException(name + " ended with status " + status);
    }
  }
}
