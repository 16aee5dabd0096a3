package app.dreamimage.domain.facialdata;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.Arrays;

/**
 * The key points of one face in one picture: where its eyes, brows, nose, lips and outline are.
 *
 * <p>Coordinates are {@code x, y, z} triples in pixels of the picture they were found in, x to the
 * right, y down, z towards the back. They are facial data (COLLECT-4): they can be read only with a
 * {@link FacialDataAccess}, and this type deliberately cannot be printed, compared, hashed by value
 * or serialised (COLLECT-5). It lives in memory and ends with {@link #close()}.
 */
@Enforces({Clause.LANDMARKS_ARE_NO_BIOMETRIC_IDENTIFIER, Clause.LANDMARKS_ARE_NEVER_STORED})
public final class FaceLandmarks implements AutoCloseable {

  private static final int RIGHT_EYE_OUTER = 33;
  private static final int RIGHT_EYE_INNER = 133;
  private static final int LEFT_EYE_INNER = 362;
  private static final int LEFT_EYE_OUTER = 263;
  private static final int FEWEST_POINTS = 468;

  private final float[] xyz;
  private final float[] box;
  private final float score;

  private FaceLandmarks(float[] xyz, float[] box, float score) {
    this.xyz = xyz;
    this.box = box;
    this.score = score;
  }

  /**
   * Landmarks from coordinates.
   *
   * @param xyz at least 468 triples in the order of the MediaPipe face mesh, in picture pixels
   * @param box {@code x, y, width, height} of the face's bounding box in picture pixels
   * @param score how sure the finder is that this is a face, 0 to 1
   * @throws IllegalArgumentException if the shapes are not these or a number is not finite
   */
  public static FaceLandmarks of(float[] xyz, float[] box, float score) {
    if (xyz.length < 3 * FEWEST_POINTS || xyz.length % 3 != 0) {
      throw new IllegalArgumentException("xyz: at least 468 triples are needed");
    }
    if (box.length != 4) {
      throw new IllegalArgumentException("box: x, y, width and height are needed");
    }
    requireFinite(xyz, "xyz");
    requireFinite(box, "box");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score: 0 to 1 is accepted");
    }
    return new FaceLandmarks(xyz.clone(), box.clone(), score);
  }

  private static void requireFinite(float[] values, String name) {
    for (float value : values) {
      if (!Float.isFinite(value)) {
        throw new IllegalArgumentException(name + ": every number must be finite");
      }
    }
  }

  /** How many points there are: 468, or 478 with irises. */
  public int count() {
    return xyz.length / 3;
  }

  /** How sure the finder is that this is a face, 0 to 1. */
  public float score() {
    return score;
  }

  /** A copy of the {@code x, y, z} triples in picture pixels. */
  public float[] coordinates(FacialDataAccess access) {
    access.require();
    return xyz.clone();
  }

  /** A copy of the bounding box {@code x, y, width, height} in picture pixels. */
  public float[] boundingBox(FacialDataAccess access) {
    access.require();
    return box.clone();
  }

  /** The distance between the centres of the two eyes, in picture pixels. */
  public float interOcularDistance(FacialDataAccess access) {
    access.require();
    float rightX = (xyz[3 * RIGHT_EYE_OUTER] + xyz[3 * RIGHT_EYE_INNER]) / 2;
    float rightY = (xyz[3 * RIGHT_EYE_OUTER + 1] + xyz[3 * RIGHT_EYE_INNER + 1]) / 2;
    float leftX = (xyz[3 * LEFT_EYE_OUTER] + xyz[3 * LEFT_EYE_INNER]) / 2;
    float leftY = (xyz[3 * LEFT_EYE_OUTER + 1] + xyz[3 * LEFT_EYE_INNER + 1]) / 2;
    return (float) Math.hypot(leftX - rightX, leftY - rightY);
  }

  /** Overwrites every coordinate. Reading afterwards gives zeros. */
  @Override
  public void close() {
    Arrays.fill(xyz, 0);
    Arrays.fill(box, 0);
  }

  /** Says that landmarks are here, never where they are. */
  @Override
  public String toString() {
    return "FaceLandmarks[not shown]";
  }
}
