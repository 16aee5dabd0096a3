package app.dreamimage.ml.painting.watercolour;

import app.dreamimage.ml.painting.Hand;

/**
 * The numbers of the style.
 *
 * @param looseness how far paint runs; 1 is 0.085 distances of the eyes in the background
 * @param spread how wide colours run together; 1 is 0.13 distances of the eyes
 * @param glazing how much of the tone comes in steps, 0 to 1
 * @param detail how much of the sharp picture is left in hair and clothes, 0 to 1
 * @param lightening how much lighter than the picture darkest clothes are, in OKLab lightness
 * @param openness how much white the background leaves, about 0 to 1
 * @param edges how dark paint dries at the edge of a wash
 * @param turbulence how unevenly pigment settles
 * @param granulation how much pigment gathers in the paper's hollows
 * @param drawing how strongly the pencil lines underneath show
 * @param vividness factor on chroma but for skin
 */
record WatercolourRecipe(
    float looseness,
    float spread,
    float glazing,
    float detail,
    float lightening,
    float openness,
    float edges,
    float turbulence,
    float granulation,
    float drawing,
    float vividness) {

  static WatercolourRecipe of(Hand hand) {
    return new WatercolourRecipe(
        hand.between(0.5f, 1, 1.6f),
        hand.between(0.6f, 1, 1.4f),
        hand.between(0.55f, 0.80f, 0.95f),
        hand.between(0.30f, 0.14f, 0),
        hand.between(0.16f, 0.26f, 0.34f),
        hand.between(0.45f, 0.85f, 1.15f),
        hand.between(1.0f, 1.5f, 2.0f),
        hand.between(0.28f, 0.42f, 0.60f),
        0.16f,
        hand.between(0.40f, 0.45f, 0.50f),
        hand.between(1.05f, 1.18f, 1.35f));
  }
}
