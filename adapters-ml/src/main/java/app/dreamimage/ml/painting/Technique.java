package app.dreamimage.ml.painting;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.study.Study;

/**
 * How one style puts a studied portrait on its ground: with strokes, lines, washes or facets.
 *
 * <p>It depends on nothing but the study, the seed and the freedom of the hand, and never changes
 * the study: several artworks may be painted from the same one.
 */
@FunctionalInterface
public interface Technique {

  /**
   * The artwork, of the size of {@link Study#picture()}.
   *
   * @throws java.util.concurrent.CancellationException if the hand is called off
   */
  Picture paint(Study study, Hand hand);
}
