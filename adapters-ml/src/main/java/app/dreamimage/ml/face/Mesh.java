package app.dreamimage.ml.face;

import app.dreamimage.ml.face.graph.FaceMesh;
import java.util.Arrays;

/**
 * The points of a face in picture pixels, and how likely it is that it is one. Facial data: {@link
 * #close()} overwrites it.
 */
final class Mesh implements AutoCloseable {

  private static final int NOSE_TIP = 4;
  private static final int RIGHT_EDGE = 234;
  private static final int LEFT_EDGE = 454;
  private static final double MUCH_NEARER = 1.0 / 4;
  private static final int RIGHT_EYE_OUTER = 33;
  private static final int LEFT_EYE_OUTER = 263;

  private final float[] xyz;
  private final double probability;

  /**
   * A mesh.
   *
   * @param xyz 468 triples, or 478 with irises
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

  /**
   * Whether the face looks far to the side: the tip of its nose is much nearer to one edge of the
   * face than to the other.
   */
  boolean isTurnedAway() {
    double right = distance(NOSE_TIP, RIGHT_EDGE);
    double left = distance(NOSE_TIP, LEFT_EDGE);
    return Math.min(right, left) < MUCH_NEARER * Math.max(right, left);
  }

  private double distance(int one, int other) {
    return Math.hypot(xyz[3 * one] - xyz[3 * other], xyz[3 * one + 1] - xyz[3 * other + 1]);
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

  /** Overwrites every point. */
  @Override
  public void close() {
    Arrays.fill(xyz, 0);
  }

  /** Says that a mesh is here, never where its points are. */
  @Override
  public String toString() {
    return "Mesh[not shown]";
  }
}
