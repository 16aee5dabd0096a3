package app.dreamimage.ml.face;

/** A place where a face may be: a box, and the eyes that say how it is turned. */
final class Detection {

  /** {@code left, top, right, bottom}, then x and y of right eye and left eye; picture pixels. */
  private final double[] places;

  private final double score;

  Detection(double[] places, double score) {
    this.places = places;
    this.score = score;
  }

  /** How sure the detector is, 0 to 1. */
  double score() {
    return score;
  }

  double[] places() {
    return places;
  }

  Box box() {
    return new Box(places[0], places[1], places[2], places[3]);
  }

  /** A square of one and a half times the longer side, turned so that the eyes are level. */
  Region region() {
    double angle = Math.atan2(places[7] - places[5], places[6] - places[4]);
    double longer = Math.max(places[2] - places[0], places[3] - places[1]);
    return Region.around(
        (places[0] + places[2]) / 2, (places[1] + places[3]) / 2, 1.5 * longer, angle);
  }

  /** Says that a detection is here, never where. */
  @Override
  public String toString() {
    return "Detection[not shown]";
  }
}
