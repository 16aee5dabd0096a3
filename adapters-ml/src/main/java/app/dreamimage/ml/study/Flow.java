package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Plane;

/**
 * Which way forms run at each place: unit vectors of twice the angle, so that a direction and its
 * opposite are the same (J. Bigün and G. Granlund, <i>Optimal orientation detection of linear
 * symmetry</i>, ICCV 1987).
 *
 * @param cos2 cosine of twice the angle
 * @param sin2 sine of twice the angle
 */
public record Flow(Plane cos2, Plane sin2) {

  /**
   * The direction at a point of the map, the one of the two that points along with the given
   * vector.
   *
   * @param into takes the unit vector {@code x, y}
   */
  public void direction(float x, float y, float alongX, float alongY, float[] into) {
    float c = cos2.at(x, y);
    float s = sin2.at(x, y);
    float length = (float) Math.sqrt(c * c + s * s);
    if (length < 1e-6f) {
      c = 1;
      s = 0;
      length = 1;
    }
    float cosine = c / length;
    float dx = (float) Math.sqrt(Math.max(0, (1 + cosine) / 2));
    float dy = (float) Math.sqrt(Math.max(0, (1 - cosine) / 2));
    if (s < 0) {
      dy = -dy;
    }
    boolean against = dx * alongX + dy * alongY < 0;
    into[0] = against ? -dx : dx;
    into[1] = against ? -dy : dy;
  }
}
