package app.dreamimage.ml.painting;

import app.dreamimage.ml.picture.Picture;

/**
 * Watches a painting grow, and can call it off. Used from the thread that asked for the painting.
 */
public interface PaintingProgress {

  /**
   * The painting has come this far.
   *
   * @param fraction 0 to 1, never less than before; 1 once, at the end
   * @param strokes how many strokes, lines or facets there are
   */
  void reached(double fraction, int strokes);

  /** Whether the painting is no longer wanted; asked again and again while it is under way. */
  boolean isCalledOff();

  /** The longer side, in pixels, of a look at the unfinished artwork; 0 if none is wanted now. */
  default int previewSide() {
    return 0;
  }

  /** A look at the unfinished artwork, never at the photo. */
  default void grown(Picture preview) {}

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
