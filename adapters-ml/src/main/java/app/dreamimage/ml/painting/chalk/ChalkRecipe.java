package app.dreamimage.ml.painting.chalk;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.line.HatchLayer;
import app.dreamimage.ml.painting.line.Pigment;
import app.dreamimage.ml.painting.line.Stick;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.study.Study;
import java.util.List;

/** The numbers of the chalk style, found by eye on portraits of different skin and light. */
final class ChalkRecipe {

  /** Buff paper. */
  static final Pigment PAPER = new Pigment(0.775f, 0.018f, 0.052f);

  /** Red chalk. */
  static final Pigment SANGUINE = new Pigment(0.43f, 0.098f, 0.068f);

  /** Black chalk, warm. */
  static final Pigment BLACK = new Pigment(0.20f, 0.012f, 0.010f);

  /** White chalk. */
  static final Pigment WHITE = new Pigment(0.975f, 0.002f, 0.012f);

  /** Distance of the paper's grains, in thousandths of the longer side. */
  static final float GRAIN = 2.3f;

  /** Tones lighter than this get no black. */
  static final float BLACK_BELOW = 0.50f;

  private ChalkRecipe() {}

  /** What becomes of the skin's middle tone. */
  static float skinDrawn(float skin) {
    return Curves.mix(0.55f, 0.775f, Curves.smoothStep(0.35f, 0.82f, skin));
  }

  /** The passes with red chalk. */
  static List<HatchLayer> sanguine(Study study, Hand hand) {
    float fine = fine(study);
    float length = length(study);
    float apart = hand.between(0.85f, 1, 1.25f);
    Stick broad = new Stick(3.2f * fine, 0, 0.60f, 0.90f, 0.6f);
    Stick point = new Stick(1.2f * fine, 0, 0.85f, 0.70f, 0.4f);
    return List.of(
        new HatchLayer(broad, 5.5f * fine * apart, length, -0.80f, 0, 0.7f, 0.03f, 0, 0.9f),
        new HatchLayer(point, 5.0f * fine * apart, length, -0.80f, 0, 0.9f, 0.05f, 0, 1.8f),
        new HatchLayer(
            point, 4.2f * fine * apart, 0.8f * length, 0, 0.95f, 0.9f, 0.07f, 0.12f, 1.6f));
  }

  /** The passes with black chalk. */
  static List<HatchLayer> black(Study study) {
    float fine = fine(study);
    float length = length(study);
    Stick point = new Stick(1.2f * fine, 0, 0.85f, 0.65f, 0.4f);
    Stick sharp = new Stick(0.9f * fine, 0, 0.92f, 0.45f, 0.3f);
    return List.of(
        new HatchLayer(point, 4.4f * fine, length, -0.75f, 0.5f, 0.8f, 0.06f, 0.10f, 1.3f),
        new HatchLayer(sharp, 3.2f * fine, 0.7f * length, 0, 1, 0.9f, 0.08f, 0.14f, 1.5f),
        new HatchLayer(sharp, 2.4f * fine, 0.3f * length, 0, 1, 1, 0.10f, 0.60f, 1.8f));
  }

  /** The passes with white chalk. */
  static List<HatchLayer> white(Study study, Hand hand) {
    float fine = fine(study);
    float length = length(study);
    float most = hand.between(0.8f, 0.95f, 1);
    Stick broad = new Stick(2.2f * fine, 0, 0.75f, 0.85f, 0.5f);
    Stick point = new Stick(1.1f * fine, 0, 0.95f, 0.60f, 0.4f);
    return List.of(
        new HatchLayer(broad, 4.6f * fine, 0.9f * length, -0.80f, 0.2f, most, 0.06f, 0, 1.1f),
        new HatchLayer(point, 3.6f * fine, 0.7f * length, 0, 0.9f, most, 0.10f, 0.12f, 1.5f));
  }

  private static float fine(Study study) {
    float side = Math.max(study.picture().width(), study.picture().height()) / 1024f;
    return Math.min(Math.max(0.0068f * study.eyeDistance(), 0.8f * side), 1.35f * side);
  }

  private static float length(Study study) {
    float side = Math.max(study.picture().width(), study.picture().height()) / 1024f;
    return Math.min(Math.max(0.32f * study.eyeDistance(), 22 * side), 64 * side);
  }
}
