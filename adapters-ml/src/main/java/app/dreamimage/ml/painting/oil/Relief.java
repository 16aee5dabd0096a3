package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.raster.Plane;

/**
 * Light from the upper left on the ridges that bristles leave in the paint; less on faces, where it
 * would read as wrinkles.
 */
final class Relief {

  private static final float DARKEST = -0.075f;
  private static final float LIGHTEST = 0.085f;

  private final float strength;
  private final Plane face;
  private final float mapScale;
  private final float faceShare;

  /**
   * A relief.
   *
   * @param strength lightness for a slope of one in one pixel
   * @param face where faces are, 0 to 1
   * @param mapScale pixels of the canvas to a pixel of {@code face}
   * @param faceShare what is left of the relief on faces, 0 to 1
   */
  Relief(float strength, Plane face, float mapScale, float faceShare) {
    this.strength = strength;
    this.face = face;
    this.mapScale = mapScale;
    this.faceShare = faceShare;
  }

  /** What the light adds to the lightness of a pixel. */
  float light(Canvas canvas, int x, int y) {
    int left = Math.max(x - 1, 0);
    int right = Math.min(x + 1, canvas.width - 1);
    int up = Math.max(y - 1, 0);
    int down = Math.min(y + 1, canvas.height - 1);
    float slope =
        height(canvas, right, y)
            - height(canvas, left, y)
            + height(canvas, x, down)
            - height(canvas, x, up);
    float light = Math.min(Math.max(strength * slope, DARKEST), LIGHTEST);
    float onFace = face.at((x + 0.5f) / mapScale, (y + 0.5f) / mapScale);
    return light * (1 - onFace * (1 - faceShare));
  }

  private static float height(Canvas canvas, int x, int y) {
    return canvas.paint[(y * canvas.width + x) * Canvas.STRIDE + 3];
  }
}
