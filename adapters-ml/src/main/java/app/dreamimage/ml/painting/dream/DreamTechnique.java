package app.dreamimage.ml.painting.dream;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.Technique;
import app.dreamimage.ml.painting.oil.BrushSize;
import app.dreamimage.ml.painting.oil.OilPainting;
import app.dreamimage.ml.painting.oil.OilRecipe;
import app.dreamimage.ml.painting.oil.PaintBody;
import app.dreamimage.ml.painting.oil.Palette;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;
import java.util.List;

/**
 * Dream: the people under a night sky that takes up the colours they do not wear, light on their
 * edges, mist and far ridges below, painted as one picture with the strokes of {@link OilPainting}.
 *
 * <p>About 100 bytes of memory per pixel.
 */
public final class DreamTechnique implements Technique {

  private static final int GLAZED_BEFORE = 3;

  @Override
  public Picture paint(Study study, Hand hand) {
    Workers workers = hand.workers();
    DreamRecipe recipe = DreamRecipe.of(hand);
    Night night = Night.over(study, Chance.state(hand.seed(), 1), workers);
    Sky sky = new Sky(study, night, recipe, Chance.state(hand.seed(), 2), workers);
    hand.reached(0.06, side -> Looks.small(sky.picture(), side, workers));
    Ridges ridges = new Ridges(study, night, Chance.state(hand.seed(), 3));
    Oklab vision =
        new Vision(
                study, night, recipe, sky.picture(), ridges, Chance.state(hand.seed(), 4), workers)
            .picture(workers);
    Study dreamt =
        new Study(
            vision,
            study.scale(),
            study.importance(),
            study.person(),
            study.face(),
            study.skin(),
            sky.flow(),
            study.faces(),
            study.eyeDistance());
    Picture painting =
        new OilPainting(strokes(hand)).paintOver(sky.picture(), dreamt, 0.15, 0.93, hand);
    Lights lights = new Lights(study, night, ridges, painting, Chance.state(hand.seed(), 5));
    hand.laid(lights.stars(recipe.stars()));
    hand.reached(0.95, side -> Looks.small(painting, side));
    hand.laid(lights.threads(recipe.threads()));
    hand.reached(0.98, side -> Looks.small(painting, side));
    return painting;
  }

  private static OilRecipe strokes(Hand hand) {
    float size = hand.between(0.85f, 1, 1.25f);
    float later = hand.between(-0.06f, 0, 0.05f);
    return new OilRecipe(
        List.of(
            new BrushSize(0.16f * size, 9, 24, 0, 12, 0.16f, true),
            new BrushSize(0.085f * size, 5, 13, 0, 12, 0.14f, false),
            new BrushSize(0.048f * size, 3, 8, 0.14f + later, 12, 0.13f, false),
            new BrushSize(0.028f, 2.0f, 5, 0.30f + later, 12, 0.12f, false),
            new BrushSize(0.015f, 1.2f, 3.0f, 0.50f + later, 10, 0.11f, false),
            new BrushSize(0.010f, 0.9f, 2, 0.80f + later, 9, 0.10f, false)),
        hand.between(0.026f, 0.038f, 0.052f),
        GLAZED_BEFORE,
        hand.between(0.36f, 0.28f, 0.16f),
        new Palette(0.016f, 0.12f, 0.14f, 1.05f),
        new PaintBody(0.035f, 0, 0.075f, -0.06f, 0.07f, 0.35f));
  }
}
