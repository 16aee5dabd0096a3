package app.dreamimage.ml.painting.pencil;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.line.HatchLayer;
import app.dreamimage.ml.painting.line.Pigment;
import app.dreamimage.ml.painting.line.Stick;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.study.Study;
import java.util.List;

/** The numbers of the pencil style, found by eye on portraits of different skin and light. */
final class PencilRecipe {

  /** The paper. */
  static final Pigment PAPER = new Pigment(0.965f, 0.001f, 0.010f);

  /** Soft graphite. */
  static final Pigment GRAPHITE = new Pigment(0.16f, 0.000f, -0.004f);

  /** Hard graphite, for everything light. */
  static final Pigment HARD_GRAPHITE = new Pigment(0.36f, 0.000f, -0.003f);

  /** Distance of the paper's grains, in thousandths of the longer side. */
  static final float GRAIN = 1.9f;

  private PencilRecipe() {}

  /** What becomes of the skin's middle tone. */
  static float skinDrawn(float skin) {
    return Curves.mix(0.71f, 0.86f, Curves.smoothStep(0.35f, 0.85f, skin));
  }

  /** The passes, light and broad to dark and fine. */
  static List<HatchLayer> layers(Study study, Hand hand) {
    float d = study.eyeDistance();
    float side = Math.max(study.picture().width(), study.picture().height()) / 1024f;
    float fine = Math.min(Math.max(0.0062f * d, 0.75f * side), 1.25f * side);
    float apart = hand.between(0.85f, 1, 1.25f);
    float lean = hand.between(0, 0, 0.25f);
    float length = Math.min(Math.max(0.30f * d, 20 * side), 60 * side);
    Stick broad = new Stick(2.4f * fine, 0, 0.50f, 0.85f, 0.6f);
    Stick point = new Stick(fine, 0, 0.85f, 0.60f, 0.4f);
    Stick sharp = new Stick(0.8f * fine, 0, 0.95f, 0.45f, 0.3f);
    return List.of(
        new HatchLayer(broad, 4.6f * fine * apart, length, -0.80f - lean, 0, 0.6f, 0.03f, 0, 0.8f),
        new HatchLayer(point, 4.4f * fine * apart, length, -0.80f - lean, 0, 0.9f, 0.05f, 0, 1.8f),
        new HatchLayer(
            point, 3.8f * fine * apart, 0.8f * length, 0, 0.95f, 0.9f, 0.07f, 0.12f, 1.6f),
        new HatchLayer(
            point, 4.0f * fine, 0.7f * length, -0.40f + lean, 0, 0.9f, 0.12f, 0.10f, 1.6f),
        new HatchLayer(sharp, 3.0f * fine, 0.7f * length, 0, 1, 1, 0.12f, 0.14f, 1.6f),
        new HatchLayer(sharp, 2.4f * fine, 0.45f * length, 0, 1, 1, 0.10f, 0.42f, 1.8f),
        new HatchLayer(sharp, 1.9f * fine, 0.22f * length, 0, 1, 1, 0.10f, 0.60f, 2.0f));
  }
}
