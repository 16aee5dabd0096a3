package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.study.Study;

/**
 * Light from the upper left on the ridges that bristles leave in the paint; less on skin, where it
 * would read as wrinkles.
 */
final class Relief {

  private final PaintBody body;
  private final float strength;
  private final Study study;

  /** A relief; its strength grows with the painting, so that it looks alike at every size. */
  Relief(PaintBody body, Study study) {
    this.body = body;
    this.strength =
        body.relief()
            * Math.max(1, Math.max(study.picture().width(), study.picture().height()) / 1024f);
    this.study = study;
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
    float light = Math.min(Math.max(strength * slope, body.darkest()), body.lightest());
    float skin = study.skin().at((x + 0.5f) / study.scale(), (y + 0.5f) / study.scale());
    return light * (1 - skin * (1 - body.onSkin()));
  }

  private static float height(Canvas canvas, int x, int y) {
    return canvas.paint[(y * canvas.width + x) * Canvas.STRIDE + 3];
  }
}
