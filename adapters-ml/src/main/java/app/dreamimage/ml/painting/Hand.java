package app.dreamimage.ml.painting;

import app.dreamimage.ml.raster.Workers;
import java.util.concurrent.CancellationException;

/** The painter's hand in one artwork: its manner, the threads it works on, and who watches it. */
public final class Hand {

  /** The share of a painting that goes into studying the portrait. */
  static final double STUDIED = 0.25;

  private final Manner manner;
  private final Workers workers;
  private final PaintingProgress progress;
  private int strokes;

  Hand(Manner manner, Workers workers, PaintingProgress progress) {
    this.manner = manner;
    this.workers = workers;
    this.progress = progress;
  }

  /** The seed of everything that looks like chance. */
  public long seed() {
    return manner.seed();
  }

  /** 0 faithful to the photo, {@value Manner#USUAL_FREEDOM} as the style was designed, 1 free. */
  public float freedom() {
    return manner.freedom();
  }

  /** A number of the recipe between what it is for a faithful, a usual and a free hand. */
  public float between(float faithful, float usual, float free) {
    float part = 2 * manner.freedom();
    return part <= 1 ? faithful + part * (usual - faithful) : usual + (part - 1) * (free - usual);
  }

  public Workers workers() {
    return workers;
  }

  /** So many strokes, lines or facets more are on the ground. */
  public void laid(int more) {
    strokes += more;
  }

  /**
   * The technique has come this far.
   *
   * @param fraction of the technique's own work, 0 to 1, never less than before; 1 is reported by
   *     the painter when the artwork is there
   * @param artwork as it is now; asked only if somebody watches
   * @throws CancellationException if the painting was called off
   */
  public void reached(double fraction, GrowingArtwork artwork) {
    reached(fraction);
    int side = progress.previewSide();
    if (side > 0) {
      progress.grown(artwork.small(side));
    }
  }

  /** The same where there is nothing new to be seen. */
  public void reached(double fraction) {
    report(STUDIED + (1 - STUDIED) * Math.min(fraction, 0.99));
  }

  void report(double fraction) {
    if (progress.isCalledOff()) {
      throw new CancellationException("the painting was called off");
    }
    progress.reached(fraction, strokes);
  }
}
