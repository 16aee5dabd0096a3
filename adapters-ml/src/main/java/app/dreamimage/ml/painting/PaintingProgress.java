package app.dreamimage.ml.painting;

/**
 * Watches a painting grow, and can call it off. Used from the thread that asked for the painting.
 */
public interface PaintingProgress {

  /**
   * The painting has come this far.
   *
   * @param fraction 0 to 1, never less than before; 1 once, at the end
   * @param strokes how many brush strokes are on the canvas
   */
  void reached(double fraction, int strokes);

  /** Whether the painting is no longer wanted; asked again and again while it is under way. */
  boolean isCalledOff();

  /** Nobody watches, and nobody calls it off. */
  static PaintingProgress unwatched() {
    return new PaintingProgress() {
      @Override
      public void reached(double fraction, int strokes) {}

      @Override
      public boolean isCalledOff() {
        return false;
      }
    };
  }
}
