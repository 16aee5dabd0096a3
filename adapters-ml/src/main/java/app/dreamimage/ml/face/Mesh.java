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
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 3 * FaceMesh.POINTS; i += 3) {
      left = Math.min(left, xyz[i]);
      top = Math.min(top, xyz[i + 1]);
      right = Math.max(right, xyz[i]);
      bottom = Math.max(bottom, xyz[i + 1]);
    }
    return new Box(left, top, right, bottom);
  }

  /**
   * A square around the box, one and a half times its longer side, turned so that the eyes are
   * level: how MediaPipe follows a face from one frame to the next.
   */
  Region region() {
    Box box = box();
    double angle =
        Math.atan2(
            xyz[3 * LEFT_EYE_OUTER + 1] - xyz[3 * RIGHT_EYE_OUTER + 1],
            xyz[3 * LEFT_EYE_OUTER] - xyz[3 * RIGHT_EYE_OUTER]);
    return Region.around(
        box.left() + box.width() / 2,
        box.top() + box.height() / 2,
        1.5 * Math.max(box.width(), box.height()),
        angle);
  }

  /** Says that a mesh is here, never where its points are. */
  @Override
  public String toString() {
    return "Mesh[not shown]";
  }
}
