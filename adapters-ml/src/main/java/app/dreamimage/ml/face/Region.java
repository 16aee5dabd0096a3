package app.dreamimage.ml.face;

/**
 * A square of a picture, possibly turned and possibly reaching beyond its edges. Inside it, places
 * are written as fractions of its side: (0, 0) is its upper left corner, (1, 1) its lower right.
 */
final class Region {

  private final double centreX;
  private final double centreY;
  private final double side;
  private final double cosine;
  private final double sine;

  private Region(double centreX, double centreY, double side, double angle) {
    this.centreX = centreX;
    this.centreY = centreY;
    this.side = side;
    this.cosine = Math.cos(angle);
    this.sine = Math.sin(angle);
  }

  /** An upright square with its upper left corner there. */
  static Region upright(double left, double top, double side) {
    return new Region(left + side / 2, top + side / 2, side, 0);
  }

  /**
   * A square around a centre.
   *
   * @param angle clockwise turn in radians, as seen on the screen
   */
  static Region around(double centreX, double centreY, double side, double angle) {
    return new Region(centreX, centreY, side, angle);
  }

  /** Side in picture pixels. */
  double side() {
    return side;
  }

  /** The picture's x of a place inside. */
  double pictureX(double u, double v) {
    return centreX + side * ((u - 0.5) * cosine - (v - 0.5) * sine);
  }

  /** The picture's y of a place inside. */
  double pictureY(double u, double v) {
    return centreY + side * ((u - 0.5) * sine + (v - 0.5) * cosine);
  }

  /** How far the picture's x and y grow with a step of the given fraction to the right. */
  double[] rightward(double fraction) {
    return new double[] {side * fraction * cosine, side * fraction * sine};
  }

  /** Says that a region is here, never where: it would tell where a face is. */
  @Override
  public String toString() {
    return "Region[not shown]";
  }
}
