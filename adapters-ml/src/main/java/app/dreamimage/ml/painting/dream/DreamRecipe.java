package app.dreamimage.ml.painting.dream;

import app.dreamimage.ml.painting.Hand;

/**
 * The numbers of the style.
 *
 * @param warp how far the clouds of the sky are drawn into one another
 * @param halo reach of the light around a head, in face lengths
 * @param rim strength of the light on the edges of the people
 * @param drift how much of the night gets into dark hair and clothes, 0 to 1
 * @param stars how many there are on a square sky
 * @param threads how many threads of light rise from the people
 */
record DreamRecipe(float warp, float halo, float rim, float drift, int stars, int threads) {

  static DreamRecipe of(Hand hand) {
    return new DreamRecipe(
        hand.between(1.2f, 2.0f, 2.8f),
        hand.between(0.9f, 1.15f, 1.5f),
        hand.between(0.20f, 0.34f, 0.48f),
        hand.between(0.10f, 0.22f, 0.36f),
        Math.round(hand.between(130, 230, 380)),
        Math.round(hand.between(50, 110, 190)));
  }
}
