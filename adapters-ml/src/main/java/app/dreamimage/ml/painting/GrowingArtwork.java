package app.dreamimage.ml.painting;

import app.dreamimage.ml.picture.Picture;

/** An artwork that is not finished yet. */
@FunctionalInterface
public interface GrowingArtwork {

  /**
   * What it looks like now, small.
   *
   * @param longerSide of the wanted picture, in pixels
   */
  Picture small(int longerSide);
}
