package app.dreamimage.ml.painting.popart;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.Technique;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Simplified;
import app.dreamimage.ml.study.Study;

/**
 * Pop art: a screen print of flat bold inks, dots in the shadows, black lines, and one strong panel
 * for a background; skin keeps its own hue and tone. About 45 bytes of memory per pixel.
 */
public final class PopArtTechnique implements Technique {

  private static final int STRETCHES = 4;
  private static final float SMALLEST_DOT = 4.2f;

  @Override
  public Picture paint(Study study, Hand hand) {
    Workers workers = hand.workers();
    int width = study.picture().width();
    int height = study.picture().height();
    PopArtRecipe recipe = PopArtRecipe.of(hand);
    Oklab simple = Simplified.of(study, recipe.spread(), workers);
    Separation separation =
        new Separation(study, simple, recipe, Chance.state(hand.seed(), 1), workers);
    Print print = new Print(width, height);
    hand.reached(0.10, side -> print.small(side, workers));
    float turn = 2 * Chance.unit(Chance.state(hand.seed(), 2)) - 1;
    float slip = recipe.slip() * study.eyeDistance();
    for (int k = 0; k < STRETCHES; k++) {
      print.flats(
          separation,
          slip,
          turn * slip,
          height * k / STRETCHES,
          height * (k + 1) / STRETCHES,
          workers);
      hand.laid(1);
      hand.reached(0.15 + 0.35 * (k + 1) / STRETCHES, side -> print.small(side, workers));
    }
    float side = Math.max(width, height) / 1024f;
    float pitch = Math.max(recipe.dot() * study.eyeDistance(), SMALLEST_DOT * side);
    Screen screen = print.screen(separation, pitch);
    for (int k = 0; k < STRETCHES; k++) {
      int top = height * k / STRETCHES;
      int bottom = height * (k + 1) / STRETCHES;
      print.dots(screen, top, bottom, workers);
      hand.laid(screen.count(top, bottom));
      hand.reached(0.50 + 0.20 * (k + 1) / STRETCHES, small -> print.small(small, workers));
    }
    Plane lines = Keyline.of(study, recipe, workers);
    print.lines(lines, workers);
    hand.laid(1);
    hand.reached(0.95, small -> print.small(small, workers));
    return print.picture(workers);
  }
}
