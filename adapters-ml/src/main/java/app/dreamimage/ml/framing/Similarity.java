package app.dreamimage.ml.framing;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import java.util.Arrays;

/**
 * A similarity transform from frame to photo: rotation, one scale, translation (the family that S.
 * Umeyama fits to points in <i>Least-squares estimation of transformation parameters between two
 * point patterns</i>, IEEE PAMI 13 (4), 1991; here the eye line and the composition determine it).
 *
 * <p>{@code x' = c·x − s·y + dx}, {@code y' = s·x + c·y + dy}; tied to a photo, it is facial data
 * and must not outlive the painting.
 */
final class Similarity {

  private final float c;
  private final float s;
  private final float dx;
  private final float dy;

  private Similarity(float c, float s, float dx, float dy) {
    this.c = c;
    this.s = s;
    this.dx = dx;
    this.dy = dy;
  }

  /**
   * The transform that puts the middle of a frame on a point of the photo.
   *
   * @param photoPixels how many photo pixels a frame pixel spans
   * @param angle by how much the frame is turned in the photo, radians, clockwise
   */
  static Similarity of(
      float frameWidth, float frameHeight, float x, float y, float photoPixels, float angle) {
    float c = (float) (photoPixels * StrictMath.cos(angle));
    float s = (float) (photoPixels * StrictMath.sin(angle));
    float middleX = frameWidth / 2;
    float middleY = frameHeight / 2;
    return new Similarity(c, s, x - c * middleX + s * middleY, y - s * middleX - c * middleY);
  }

  float photoX(float x, float y) {
    return c * x - s * y + dx;
  }

  float photoY(float x, float y) {
    return s * x + c * y + dy;
  }

  /** Photo pixels per frame pixel. */
  float scale() {
    return (float) Math.sqrt(c * c + s * s);
  }

  /** Landmarks of the photo in pixels of the frame; depth is scaled with them. */
  FaceLandmarks toFrame(FaceLandmarks face) {
    FacialDataAccess access = FacialDataAccess.inTheStudio();
    float[] xyz = face.coordinates(access);
    float[] box = face.boundingBox(access);
    float squared = c * c + s * s;
    float inverse = 1 / scale();
    float left = Float.POSITIVE_INFINITY;
    float top = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    for (int corner = 0; corner < 4; corner++) {
      float px = box[0] + (corner & 1) * box[2] - dx;
      float py = box[1] + (corner >> 1) * box[3] - dy;
      float x = (c * px + s * py) / squared;
      float y = (c * py - s * px) / squared;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    for (int i = 0; i < xyz.length; i += 3) {
      float px = xyz[i] - dx;
      float py = xyz[i + 1] - dy;
      xyz[i] = (c * px + s * py) / squared;
      xyz[i + 1] = (c * py - s * px) / squared;
      xyz[i + 2] *= inverse;
    }
    FaceLandmarks moved =
        FaceLandmarks.of(xyz, new float[] {left, top, right - left, bottom - top}, face.score());
    Arrays.fill(xyz, 0);
    Arrays.fill(box, 0);
    return moved;
  }
}
