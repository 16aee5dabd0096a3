package app.dreamimage.ml.painting.ink;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.line.HatchLayer;
import app.dreamimage.ml.painting.line.Pigment;
import app.dreamimage.ml.painting.line.Stick;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.study.Study;

/** The numbers of the ink style, found by eye on portraits of different skin and light. */
final class InkRecipe {

  /** Ivory card. */
  static final Pigment PAPER = new Pigment(0.968f, 0.000f, 0.014f);

  /** Black ink, a little blue. */
  static final Pigment INK = new Pigment(0.155f, 0.000f, -0.012f);

  /** Tones darker than this are filled with ink. */
  static final float FILLED = 0.33f;

  private InkRecipe() {}

  /** What becomes of the skin's middle tone. */
  static float skinDrawn(float skin) {
    return Curves.mix(0.67f, 0.85f, Curves.smoothStep(0.35f, 0.85f, skin));
  }

  /** The lines that model clothes and hair. */
  static HatchLayer modelling(Study study, Hand hand) {
    float apart = apart(study) * hand.between(0.85f, 1, 1.35f);
    Stick pen = new Stick(0.56f * apart, 1, 0.97f, 0.06f, 0);
    return new HatchLayer(pen, apart, 0, 0, 1, 1, 0.09f, 0, 1.25f);
  }

  /** The finer lines that model faces and hands. */
  static HatchLayer modellingSkin(Study study, Hand hand) {
    float side = Math.max(study.picture().width(), study.picture().height()) / 1024f;
    float skin = Math.min(Math.max(0.026f * study.eyeDistance(), 2.2f * side), 4.2f * side);
    float apart = skin * hand.between(0.9f, 1, 1.3f);
    Stick pen = new Stick(0.56f * apart, 1, 0.97f, 0.06f, 0);
    return new HatchLayer(pen, apart, 0, 0, 1, 1, 0.07f, 0, 1.25f);
  }

  /** The lines that cross them in the shadows. */
  static HatchLayer crossing(Study study, Hand hand) {
    float apart = 1.1f * apart(study) * hand.between(0.85f, 1, 1.35f);
    Stick pen = new Stick(0.40f * apart, 1, 0.97f, 0.06f, 0);
    return new HatchLayer(pen, apart, 0, 0.65f, 1, 1, 0.20f, 0, 1.1f);
  }

  /** Lines scratched out of the blacks. */
  static HatchLayer scratches(Study study) {
    float apart = 0.9f * apart(study);
    Stick knife = new Stick(0.45f * apart, 1, 0.95f, 0.1f, 0);
    return new HatchLayer(knife, apart, 0, 0, 1, 1, 0.12f, 0, 1.2f);
  }

  private static float apart(Study study) {
    float side = Math.max(study.picture().width(), study.picture().height()) / 1024f;
    return Math.min(Math.max(0.040f * study.eyeDistance(), 3.6f * side), 6f * side);
  }
}
