package app.dreamimage.ml.study;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.framing.FaceSize;
import java.util.Arrays;
import java.util.List;

/**
 * One face as outlines and lines, in pixels of a map. The numbers are points of the MediaPipe face
 * mesh (Kartynnik et al., <i>Real-time facial surface geometry from monocular video</i>, 2019).
 */
public final class FaceShape {

  private static final int[] OVAL = {
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152,
    148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109
  };
  private static final int[] RIGHT_EYE = {
    33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246
  };
  private static final int[] LEFT_EYE = {
    263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466
  };
  private static final int[] RIGHT_BROW = {46, 53, 52, 65, 55, 107, 66, 105, 63, 70};
  private static final int[] LEFT_BROW = {276, 283, 282, 295, 285, 336, 296, 334, 293, 300};
  private static final int[] LIPS = {
    61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185
  };
  private static final int[] MOUTH = {
    78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 415, 310, 311, 312, 13, 82, 81, 80, 191
  };
  private static final int[] NOSE = {
    168, 351, 420, 360, 278, 294, 327, 2, 98, 64, 48, 131, 198, 122
  };
  private static final int[] NOSE_BRIDGE = {168, 6, 197, 195, 5, 4};
  private static final int[] NOSE_BASE = {48, 64, 98, 97, 2, 326, 327, 294, 278};
  private static final int FOREHEAD = 10;
  private static final int CHIN = 152;
  private static final int RIGHT_SIDE = 234;
  private static final int LEFT_SIDE = 454;

  private static final float HEAD_BREADTH = 0.78f;
  private static final float HEAD_LENGTH = 0.86f;
  private static final float HEAD_RAISED = 0.16f;

  private final float[] xyz;
  private final float eyeDistance;

  private FaceShape(float[] xyz, float eyeDistance) {
    this.xyz = xyz;
    this.eyeDistance = eyeDistance;
  }

  /** A face at a map's size: {@code scale} picture pixels to a map pixel. */
  static FaceShape of(FaceLandmarks face, float scale) {
    float[] xyz = face.coordinates(FacialDataAccess.inTheStudio());
    for (int i = 0; i < xyz.length; i++) {
      xyz[i] /= scale;
    }
    return new FaceShape(xyz, Math.max(FaceSize.of(face) / scale, 1e-3f));
  }

  /** How many mesh points there are. */
  public int count() {
    return xyz.length / 3;
  }

  /** Horizontal place of a mesh point. */
  public float x(int point) {
    return xyz[3 * point];
  }

  /** Vertical place of a mesh point. */
  public float y(int point) {
    return xyz[3 * point + 1];
  }

  /** Depth of a mesh point, in map pixels, smaller nearer to the camera. */
  public float z(int point) {
    return xyz[3 * point + 2];
  }

  /** Distance between the eye centres as seen from the front, in map pixels. */
  public float eyeDistance() {
    return eyeDistance;
  }

  /** The corners of the outline, {@code x, y} pairs. */
  public float[] oval() {
    return points(OVAL, false);
  }

  /** An ellipse around head and hair, as the schools of drawing have it. */
  public float[] head() {
    int corners = 24;
    float[] xy = new float[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      float side = (float) (HEAD_BREADTH * breadth() * StrictMath.cos(angle));
      float up = (float) ((HEAD_RAISED + HEAD_LENGTH * StrictMath.sin(angle)) * length());
      xy[2 * i] = middleX() + up * upX() + side * upY();
      xy[2 * i + 1] = middleY() + up * upY() - side * upX();
    }
    return xy;
  }

  /** The corners of the nose. */
  public float[] nose() {
    return points(NOSE, false);
  }

  /** The corners of the lips. */
  public float[] lips() {
    return points(LIPS, false);
  }

  /** The corners of the opening between the lips. */
  public float[] mouth() {
    return points(MOUTH, false);
  }

  /** The corners of both eyes. */
  public List<float[]> eyes() {
    return List.of(points(RIGHT_EYE, false), points(LEFT_EYE, false));
  }

  /** The corners of both brows. */
  public List<float[]> brows() {
    return List.of(points(RIGHT_BROW, false), points(LEFT_BROW, false));
  }

  /** The lines a portraitist follows: lids, brows, lips, the nose's bridge and base. */
  public List<float[]> lines() {
    return List.of(
        points(RIGHT_EYE, true),
        points(LEFT_EYE, true),
        points(RIGHT_BROW, true),
        points(LEFT_BROW, true),
        points(LIPS, true),
        points(MOUTH, true),
        points(NOSE_BRIDGE, false),
        points(NOSE_BASE, false));
  }

  /** The outline of the face as a closed line. */
  public float[] outline() {
    return points(OVAL, true);
  }

  /** Middle of the face, from left to right. */
  public float middleX() {
    return (x(FOREHEAD) + x(CHIN)) / 2;
  }

  /** Middle of the face, from top to bottom. */
  public float middleY() {
    return (y(FOREHEAD) + y(CHIN)) / 2;
  }

  /** Horizontal part of the unit vector from chin to forehead. */
  public float upX() {
    return (x(FOREHEAD) - x(CHIN)) / length();
  }

  /** Vertical part of the unit vector from chin to forehead. */
  public float upY() {
    return (y(FOREHEAD) - y(CHIN)) / length();
  }

  /** From chin to forehead. */
  public float length() {
    return distance(FOREHEAD, CHIN);
  }

  /** From cheek to cheek; of a face turned aside at least what a turned face leaves. */
  public float breadth() {
    return Math.max(distance(RIGHT_SIDE, LEFT_SIDE), 0.6f * length());
  }

  private float distance(int from, int to) {
    float dx = x(to) - x(from);
    float dy = y(to) - y(from);
    return Math.max(1e-3f, (float) Math.sqrt(dx * dx + dy * dy));
  }

  private float[] points(int[] indices, boolean closed) {
    int count = indices.length + (closed ? 1 : 0);
    float[] xy = new float[2 * count];
    for (int i = 0; i < count; i++) {
      int point = indices[i % indices.length];
      xy[2 * i] = x(point);
      xy[2 * i + 1] = y(point);
    }
    return xy;
  }

  /** Overwrites every point. Reading afterwards gives zeros. */
  void overwrite() {
    Arrays.fill(xyz, 0);
  }

  @Override
  public String toString() {
    return "FaceShape[not shown]";
  }
}
