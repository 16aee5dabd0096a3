package app.dreamimage.ml.framing;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import java.util.List;

/**
 * Where the heads are in a picture turned by an angle: the box around all faces with hair and neck,
 * and the height of the largest face.
 *
 * @param left in pixels of the turned picture, and so are the others
 * @param faceHeight forehead to chin of the largest face
 * @param faceMiddle vertical middle of the faces
 */
record HeadBounds(
    float left, float top, float right, float bottom, float faceHeight, float faceMiddle) {

  private static final int FOREHEAD = 10;
  private static final int CHIN = 152;
  private static final float SIDE_ROOM = 0.45f;
  private static final float HAIR_ROOM = 0.62f;
  private static final float NECK_ROOM = 0.75f;

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  float middleX() {
    return (left + right) / 2;
  }

  /** The bounds when the picture is turned counter-clockwise by the angle about its origin. */
  static HeadBounds of(List<FaceLandmarks> faces, float angle) {
    float c = (float) StrictMath.cos(angle);
    float s = (float) StrictMath.sin(angle);
    float left = Float.POSITIVE_INFINITY;
    float top = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    float tallest = 0;
    float middles = 0;
    for (FaceLandmarks face : faces) {
      float[] xyz = face.coordinates(FacialDataAccess.inTheStudio());
      float x0 = Float.POSITIVE_INFINITY;
      float y0 = Float.POSITIVE_INFINITY;
      float x1 = Float.NEGATIVE_INFINITY;
      float y1 = Float.NEGATIVE_INFINITY;
      for (int i = 0; i < xyz.length; i += 3) {
        float x = c * xyz[i] + s * xyz[i + 1];
        float y = c * xyz[i + 1] - s * xyz[i];
        x0 = Math.min(x0, x);
        x1 = Math.max(x1, x);
        y0 = Math.min(y0, y);
        y1 = Math.max(y1, y);
      }
      float height = length(xyz, FOREHEAD, CHIN);
      left = Math.min(left, x0 - SIDE_ROOM * height);
      right = Math.max(right, x1 + SIDE_ROOM * height);
      top = Math.min(top, y0 - HAIR_ROOM * height);
      bottom = Math.max(bottom, y1 + NECK_ROOM * height);
      tallest = Math.max(tallest, height);
      middles += (y0 + y1) / 2;
    }
    return new HeadBounds(left, top, right, bottom, tallest, middles / faces.size());
  }

  private static float length(float[] xyz, int from, int to) {
    float dx = xyz[3 * to] - xyz[3 * from];
    float dy = xyz[3 * to + 1] - xyz[3 * from + 1];
    return Math.max(1, (float) Math.sqrt(dx * dx + dy * dy));
  }
}
