package app.dreamimage.ml.painting.popart;

import app.dreamimage.ml.painting.Hand;

/**
 * The numbers of the style.
 *
 * @param spread how far small forms run together, see {@code Simplified}
 * @param boldness factor on the chroma of skin
 * @param black lightness up to which clothes and hair are printed black
 * @param dot distance of the dots in distances of the eyes
 * @param line width of the black lines, as sigma in distances of the eyes
 * @param slip how far the colours slipped under the lines, in distances of the eyes
 */
record PopArtRecipe(float spread, float boldness, float black, float dot, float line, float slip) {

  static PopArtRecipe of(Hand hand) {
    return new PopArtRecipe(
        hand.between(0.8f, 1.2f, 1.6f),
        hand.between(1.15f, 1.45f, 1.9f),
        hand.between(0.16f, 0.20f, 0.26f),
        hand.between(0.068f, 0.080f, 0.100f),
        hand.between(0.011f, 0.0135f, 0.017f),
        hand.between(0, 0.018f, 0.055f));
  }
}
