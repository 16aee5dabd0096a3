package app.dreamimage.ml.framing;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import java.util.Arrays;
import java.util.List;

/**
 * The box around all faces of a picture turned by an angle, with some room at each face.
 *
 * @param left in pixels of the turned picture, and so are the others
 * @param tallest forehead to chin of the largest face
 */
record HeadBounds(float left, float top, float right, float bottom, float tallest) {

  private static final int FOREHEAD = 10;
  private static final int CHIN = 152;

  /** Room beside, above and below a face, in faces' heights. */
  private enum Room {
    BARE(0.06f, 0.10f, 0.06f),
    WITH_HAIR_AND_NECK(0.45f, 0.62f, 0.75f);

    private final float beside;
    private final float above;
    private final float below;

    Room(float beside, float above, float below) {
      this.beside = beside;
      this.above = above;
      this.below = below;
    }
  }

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  float middleX() {
    return (left + right) / 2;
  }

  float middleY() {
    return (top + bottom) / 2;
  }

  /** The faces with room for hair, neck and shoulders. */
  static HeadBounds ofHeads(List<FaceLandmarks> faces, float angle) {
    return of(faces, angle, Room.WITH_HAIR_AND_NECK);
  }

  /** The faces with hardly more than themselves: what must not be cut off. */
  static HeadBounds ofFaces(List<FaceLandmarks> faces, float angle) {
    return of(faces, angle, Room.BARE);
  }

  private static HeadBounds of(List<FaceLandmarks> faces, float angle, Room room) {
    float c = (float) StrictMath.cos(angle);
    float s = (float) StrictMath.sin(angle);
    float left = Float.POSITIVE_INFINITY;
    float top = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    float tallest = 0;
    for (FaceLandmarks face : faces) {
      float[] xyz = face.coordinates(FacialDataAccess.inTheStudio());
      float height = height(xyz);
      tallest = Math.max(tallest, height);
      for (int i = 0; i < xyz.length; i += 3) {
        float x = c * xyz[i] + s * xyz[i + 1];
        float y = c * xyz[i + 1] - s * xyz[i];
        left = Math.min(left, x - room.beside * height);
        right = Math.max(right, x + room.beside * height);
        top = Math.min(top, y - room.above * height);
        bottom = Math.max(bottom, y + room.below * height);
      }
      Arrays.fill(xyz, 0);
    }
    return new HeadBounds(left, top, right, bottom, tallest);
  }

  private static float height(float[] xyz) {
    float dx = xyz[3 * CHIN] - xyz[3 * FOREHEAD];
    float dy = xyz[3 * CHIN + 1] - xyz[3 * FOREHEAD + 1];
    return Math.max(1, (float) Math.sqrt(dx * dx + dy * dy));
  }
}
