package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Oklab;

/**
 * A box of coloured sticks: which one a hand takes for a place. None is exactly the colour of the
 * place; it overshoots a little, since paper shows through, and varies, less on skin.
 *
 * @param overshoot how much more than the wanted change of colour a stick brings, 0 exactly it
 * @param chroma factor on colourfulness
 * @param hue how much hues vary, in radians
 * @param light how much lightness varies
 * @param onSkin what is left of the variation on skin, 0 to 1
 * @param veil how hard a mark is pressed where no colour is missing, 0 to 1: broken colour
 */
public record Palette(
    float overshoot, float chroma, float hue, float light, float onSkin, float veil) {

  private static final float FARTHEST = 0.12f;

  void choose(
      Oklab goal, Oklab drawn, float x, float y, float skin, long state, Marks marks, int mark) {
    float free = 1 - skin * (1 - onSkin);
    float l = goal.lightness().at(x, y);
    float a = goal.a().at(x, y);
    float b = goal.b().at(x, y);
    float more = within(overshoot * (l - drawn.lightness().at(x, y)));
    float moreA = within(overshoot * (a - drawn.a().at(x, y)));
    float moreB = within(overshoot * (b - drawn.b().at(x, y)));
    float turn = free * hue * Chance.signed(state ^ 17);
    float colourful = 1 + (chroma - 1) * (0.5f + 0.5f * free);
    marks.tint(
        mark,
        l + more + free * light * Chance.signed(state ^ 19),
        colourful * (a - turn * b) + moreA,
        colourful * (b + turn * a) + moreB);
  }

  private static float within(float change) {
    return Math.min(Math.max(change, -FARTHEST), FARTHEST);
  }
}
