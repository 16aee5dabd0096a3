package app.dreamimage.ml.face.plan;

/** One operation of a plan, with its operands and its result fixed beforehand. */
@FunctionalInterface
interface Step {

  /** Computes the result anew from what the operands hold now. */
  void run();

  /** This step and then another, as one. */
  default Step then(Step next) {
    return new Step() {
      @Override
      public void run() {
        Step.this.run();
        next.run();
      }

      @Override
      public void close() {
        Step.this.close();
        next.close();
      }
    };
  }

  /** Frees what the step holds outside the Java heap, if anything. */
  default void close() {}
}
