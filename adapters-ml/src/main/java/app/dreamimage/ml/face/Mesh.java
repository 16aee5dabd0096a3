package app.dreamimage.ml.face;

import app.dreamimage.ml.face.graph.FaceMesh;

/** The points of a face in picture pixels, and how likely it is that it is one. */
final class Mesh {

  private static final int RIGHT_EYE_OUTER = 33;
  private static final int LEFT_EYE_OUTER = 263;

  private final float[] xyz;
  private final double probability;

  /**
   * A mesh.
   *
   * @param xyz 468 triples
   */
  Mesh(float[] xyz, double probability) {
    this.xyz = xyz;
    this.probability = probability;
  }

  float[] xyz() {
    return xyz;
  }

  double probability() {
    return probability;
  }

  /** The smallest upright rectangle that holds all points. */
  Box box() {
    return boxTurnedBack(0);
  }

  /** A square of one and a half times the longer side, turned so that the eyes are level. */
  Region region() {
    double angle =
        Math.atan2(
            xyz[3 * LEFT_EYE_OUTER + 1] - xyz[3 * RIGHT_EYE_OUTER + 1],
            xyz[3 * LEFT_EYE_OUTER] - xyz[3 * RIGHT_EYE_OUTER]);
    Box turnedBack = boxTurnedBack(angle);
    double x = turnedBack.left() + turnedBack.width() / 2;
    double y = turnedBack.top() + turnedBack.height() / 2;
    return Region.around(
        x * Math.cos(angle) - y * Math.sin(angle),
        x * Math.sin(angle) + y * Math.cos(angle),
        1.5 * Math.max(turnedBack.width(), turnedBack.height()),
        angle);
  }

  private Box boxTurnedBack(double angle) {
    double cosine = Math.cos(angle);
    double sine = Math.sin(angle);
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 3 * FaceMesh.POINTS; i += 3) {
      double x = xyz[i] * cosine + xyz[i + 1] * sine;
      double y = xyz[i + 1] * cosine - xyz[i] * sine;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
    return new Box(left, top, right, bottom);
  }

  /** Says that a mesh is here, never where its points are. */
  @Override
  public String toString() {
    return "Mesh[not shown]";
  }
}
