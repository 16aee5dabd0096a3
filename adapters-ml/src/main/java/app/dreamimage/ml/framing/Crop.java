package app.dreamimage.ml.framing;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import java.util.List;

/**
 * A rectangle of a photo, turned clockwise about its middle: what an artwork shows.
 *
 * @param x middle of the rectangle, in photo pixels
 * @param y middle of the rectangle, in photo pixels
 * @param angle radians
 */
record Crop(float x, float y, float width, float height, float angle) {

  /** How much tighter than wanted a crop may be for the sake of level eyes. */
  private static final float TIGHTEST = 0.84f;

  /**
   * The rectangle that shows the faces as the shape wants them, as far as the photo goes.
   *
   * @param aspect width by height
   * @param leastHeight so that the photo is not enlarged too much
   */
  static Crop around(
      List<FaceLandmarks> faces,
      int photoWidth,
      int photoHeight,
      FrameShape shape,
      float aspect,
      float leastHeight,
      float angle) {
    HeadBounds heads = HeadBounds.ofHeads(faces, angle);
    HeadBounds bare = HeadBounds.ofFaces(faces, angle);
    float room = Math.max(heads.height(), heads.width() / aspect);
    float wanted = Math.max(Math.max(room, heads.tallest() / shape.faceShare()), leastHeight);
    float needed = Math.max(bare.height(), bare.width() / aspect);
    float c = (float) StrictMath.cos(angle);
    float s = (float) Math.abs(StrictMath.sin(angle));
    float available = Math.min(photoHeight / (c + aspect * s), photoWidth / (aspect * c + s));
    float upright = Math.min(photoHeight, photoWidth / aspect);
    float tightest = Math.max(needed, TIGHTEST * Math.min(wanted, upright));
    float height = Math.min(wanted, Math.max(available, tightest));
    float middleX = height * aspect >= heads.width() ? heads.middleX() : bare.middleX();
    float middleY = bare.middleY() + (0.5f - shape.eyeLevel()) * height;
    if (height >= heads.height()) {
      middleY = Math.min(middleY, heads.top() + height / 2);
      middleY = Math.max(middleY, heads.bottom() - height / 2);
    } else {
      middleY = Math.min(middleY, bare.top() + height / 2);
    }
    float signed = (float) StrictMath.sin(angle);
    float x = c * middleX - signed * middleY;
    float y = signed * middleX + c * middleY;
    return new Crop(x, y, height * aspect, height, angle).within(photoWidth, photoHeight);
  }

  /** All of a photo, as it is. */
  static Crop whole(int photoWidth, int photoHeight) {
    return new Crop(photoWidth / 2f, photoHeight / 2f, photoWidth, photoHeight, 0);
  }

  float longerSide() {
    return Math.max(width, height);
  }

  /** Whether no corner shows what the photo does not have. */
  boolean fits(int photoWidth, int photoHeight) {
    return spanX() <= photoWidth + 0.5f && spanY() <= photoHeight + 0.5f;
  }

  private float spanX() {
    return (float)
        (width * Math.abs(StrictMath.cos(angle)) + height * Math.abs(StrictMath.sin(angle)));
  }

  private float spanY() {
    return (float)
        (height * Math.abs(StrictMath.cos(angle)) + width * Math.abs(StrictMath.sin(angle)));
  }

  private Crop within(int photoWidth, int photoHeight) {
    return new Crop(
        held(x, spanX(), photoWidth), held(y, spanY(), photoHeight), width, height, angle);
  }

  private static float held(float middle, float span, int side) {
    return span >= side ? side / 2f : Math.min(Math.max(middle, span / 2), side - span / 2);
  }
}
