package app.dreamimage.ml.face.plan;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What a node of a program computes from the values it reads. */
interface Operation {

  /** The answer of {@link #overwrites()} when the result needs memory of its own. */
  int NOTHING = -1;

  /**
   * The step that computes it, on memory of the shapes that the program says.
   *
   * @param convolver what makes the steps of convolutions, where nearly all the time goes
   */
  Step step(Convolver convolver, List<FeatureMap> operands, FeatureMap result);

  /**
   * Which operand's memory the result takes over, or {@link #NOTHING}. The step of such an
   * operation finds that operand's values in the memory of its result.
   */
  default int overwrites() {
    return NOTHING;
  }

  /** The weights that its step reads: the plan keeps them alive, and frees them. */
  default List<INDArray> weights() {
    return List.of();
  }
}
