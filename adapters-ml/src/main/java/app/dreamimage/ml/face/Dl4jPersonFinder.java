package app.dreamimage.ml.face;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Plane;

/**
 * Finds the people in a picture, all of them as one: not who is where, nor how many there are. The
 * same picture always gives the same answer. For one thread.
 *
 * <p>The network looks at the whole picture squeezed into a square, as it was trained to. People in
 * a picture more than twice as wide as high would become too thin to be seen: there it looks at
 * squares side by side, each overlapping the next by half or more. A high picture is never taken
 * apart, since a trunk without its head is not seen as a person.
 */
public final class Dl4jPersonFinder {

  private static final int SIDE = Segmenter.SIDE;
  private static final int WIDEST = 2;

  private final FaceModel model;

  /** A finder on a loaded model, which the caller closes. */
  public Dl4jPersonFinder(FaceModel model) {
    this.model = model;
  }

  /**
   * How likely each place shows a person, 0 to 1, in a plane that covers the whole picture and has
   * a shape of its own. When it has answered, nothing of the picture is left in the model.
   */
  public Plane findIn(Picture picture) {
    try {
      return picture.width() <= WIDEST * picture.height() ? whole(picture) : sideBySide(picture);
    } finally {
      model.segmenter().forget();
    }
  }

  private Plane whole(Picture picture) {
    return new Plane(SIDE, SIDE, model.segmenter().segment(picture, 0, picture.width()));
  }

  /** Means of the squares that see a place, each counting less towards its edges. */
  private Plane sideBySide(Picture picture) {
    int side = picture.height();
    int rest = picture.width() - side;
    int steps = (2 * rest + side - 1) / side;
    double perPixel = (double) SIDE / side;
    Plane likely = new Plane((int) Math.round(picture.width() * perPixel), SIDE);
    float[] weights = new float[likely.width()];
    for (int step = 0; step <= steps; step++) {
      int left = (int) ((long) rest * step / steps);
      int start = (int) Math.min(Math.round(left * perPixel), likely.width() - SIDE);
      add(model.segmenter().segment(picture, left, side), likely, start, weights);
    }
    for (int i = 0; i < likely.values().length; i++) {
      likely.values()[i] /= weights[i % likely.width()];
    }
    return likely;
  }

  private static void add(float[] square, Plane sums, int start, float[] weights) {
    for (int x = 0; x < SIDE; x++) {
      float weight = Math.min(x + 1, SIDE - x);
      weights[start + x] += weight;
      for (int y = 0; y < SIDE; y++) {
        sums.values()[y * sums.width() + start + x] += weight * square[y * SIDE + x];
      }
    }
  }
}
