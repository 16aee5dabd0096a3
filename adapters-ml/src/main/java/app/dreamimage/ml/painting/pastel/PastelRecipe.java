package app.dreamimage.ml.painting.pastel;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.line.HatchLayer;
import app.dreamimage.ml.painting.line.Palette;
import app.dreamimage.ml.painting.line.Pigment;
import app.dreamimage.ml.painting.line.Stick;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.study.Study;
import java.util.List;

/** The numbers of the pastel style, found by eye on portraits of different skin and light. */
final class PastelRecipe {

  /** Distance of the paper's grains, in thousandths of the longer side. */
  static final float GRAIN = 2.4f;

  /** How many of the passes come before skin is blended. */
  static final int BLENDED_AFTER = 2;

  /** How much of the skin is blended with a finger, 0 to 1. */
  static final float BLENDED = 0.85f;

  /** How much of everything is rubbed in before the first mark, 0 to 1. */
  static final float UNDERPAINTED = 0.22f;

  /** How far blended colours run into each other, as a share of the distance of the eyes. */
  static final float MASSES = 0.085f;

  /** The pass that lies over the person like a veil, of broken colour. */
  private static final int VEILED = 3;

  private PastelRecipe() {}

  /** Grey-brown paper, darker for a dark picture: what glimmers through must not be snow. */
  static Pigment paper(Study study) {
    double sum = 0;
    float[] light = study.picture().lightness().values();
    for (float value : light) {
      sum += value;
    }
    float mean = (float) (sum / light.length);
    return new Pigment(
        Curves.mix(0.33f, 0.62f, Curves.smoothStep(0.25f, 0.62f, mean)), 0.010f, 0.026f);
  }

  /** The box of pastels for one of the passes. */
  static Palette palette(Hand hand, int pass) {
    return new Palette(
        0.25f,
        1.16f,
        hand.between(0.05f, 0.16f, 0.30f),
        hand.between(0.015f, 0.040f, 0.065f),
        0.9f,
        pass == VEILED ? hand.between(0.18f, 0.34f, 0.48f) : 0);
  }

  /** The passes, from the side of the stick to its edge. */
  static List<HatchLayer> layers(Study study, Hand hand) {
    float d = study.eyeDistance();
    float broad = hand.between(0.75f, 1, 1.35f);
    return List.of(
        side(study, 0.120f * d, 10, 16, broad, 1.15f, -0.85f, 0.25f, 0, 0.90f),
        side(study, 0.080f * d, 7, 11, broad, 1.00f, -0.70f, 0.55f, 0, 0.85f),
        side(study, 0.045f * d, 4, 7, 1, 0.90f, -0.80f, 0.80f, 0.10f, 0.75f),
        side(study, 0.024f * d, 2.2f, 4, 1, 1.05f, -0.85f, 0.45f, 0.16f, 0.75f),
        side(study, 0.014f * d, 1.4f, 2.4f, 1, 0.90f, 0, 1, 0.40f, 0.50f),
        side(study, 0.009f * d, 0.9f, 1.5f, 1, 0.90f, 0, 1, 0.62f, 0.35f));
  }

  private static HatchLayer side(
      Study study,
      float halfWidth,
      float least,
      float most,
      float broader,
      float spacing,
      float angle,
      float following,
      float leastImportance,
      float tooth) {
    float side = Math.max(study.picture().width(), study.picture().height()) / 1024f;
    float half = broader * Math.min(Math.max(halfWidth, least * side), most * side);
    Stick stick = new Stick(half, 0, 0.90f, tooth, 0.35f);
    return new HatchLayer(
        stick,
        1.5f * spacing * half,
        9 * half,
        angle,
        following,
        0.95f,
        0.12f,
        leastImportance,
        1.4f);
  }
}
