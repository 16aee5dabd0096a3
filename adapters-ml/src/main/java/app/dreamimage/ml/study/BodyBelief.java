package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Plane;
import java.util.List;

/**
 * Where a body usually is, seen from its face: an ellipse for head and hair, a neck that widens to
 * shoulders, and a trunk below. Proportions are those of the drawing schools: the head about 1.4
 * faces high, the shoulders about three faces wide.
 */
final class BodyBelief {

  private static final float SURE = 3.5f;
  private static final float UNLIKELY = -2.4f;

  private BodyBelief() {}

  /** Natural log of the odds that a pixel shows a person; several people by maximum. */
  static Plane logOdds(int width, int height, List<FaceShape> faces, int factor) {
    Plane odds = new Plane(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float best = UNLIKELY;
        for (FaceShape face : faces) {
          best = Math.max(best, ofOne(face, (x + 0.5f) * factor, (y + 0.5f) * factor));
        }
        odds.values()[y * width + x] = best;
      }
    }
    return odds;
  }

  private static float ofOne(FaceShape face, float x, float y) {
    float dx = x - face.middleX();
    float dy = y - face.middleY();
    float up = (dx * face.upX() + dy * face.upY()) / face.length();
    float side = (dx * face.upY() - dy * face.upX()) / face.breadth();
    return Math.max(head(up, Math.abs(side)), body(up, Math.abs(side)));
  }

  private static float head(float up, float side) {
    float across = side / 0.74f;
    float along = (up - 0.16f) / 0.84f;
    float radius = (float) Math.sqrt(across * across + along * along);
    return Curves.mix(SURE, UNLIKELY, Curves.smoothStep(0.55f, 1.35f, radius));
  }

  private static float body(float up, float side) {
    float below = -up - 0.42f;
    if (below < 0) {
      return UNLIKELY;
    }
    float neck = 0.42f;
    float halfWidth = Curves.mix(neck, 1.5f, Curves.smoothStep(0.05f, 1.05f, below));
    float edge = side / halfWidth;
    return Curves.mix(2.2f, -1.6f, Curves.smoothStep(0.5f, 1.45f, edge));
  }
}
