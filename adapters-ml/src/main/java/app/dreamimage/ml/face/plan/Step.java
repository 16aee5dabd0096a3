package app.dreamimage.ml.face.plan;

/** One operation of a plan, with its operands and its result fixed beforehand. */
@FunctionalInterface
interface Step {

  /** Computes the result anew from what the operands hold now. */
  void run();
}
