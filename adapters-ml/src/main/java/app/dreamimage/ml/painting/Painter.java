package app.dreamimage.ml.painting;

import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.picture.Picture;

/** Paints an artwork from a portrait in one style. */
public interface Painter {

  /**
   * The artwork, of the size of the portrait.
   *
   * <p>The same portrait and manner give the same pixels, on any number of threads and any Java
   * runtime.
   *
   * @param progress told how far the painting is, and asked whether to go on
   * @throws java.util.concurrent.CancellationException if the progress says that it is called off
   */
  Picture paint(Portrait portrait, Manner manner, PaintingProgress progress);
}
