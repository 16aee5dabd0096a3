package app.dreamimage.ml.painting.impasto;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.Technique;
import app.dreamimage.ml.painting.oil.BrushSize;
import app.dreamimage.ml.painting.oil.OilPainting;
import app.dreamimage.ml.painting.oil.OilRecipe;
import app.dreamimage.ml.painting.oil.PaintBody;
import app.dreamimage.ml.painting.oil.Palette;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.study.Study;
import java.util.List;

/**
 * Impasto: few broad strokes of thick, hardly mixed paint with ridges at their sides and ends, on
 * which the light of the studio plays; fine ones only at eyes and mouth.
 *
 * <p>The strokes are those of {@link OilPainting}; the recipe is its own.
 */
public final class ImpastoTechnique implements Technique {

  private static final int GLAZED_BEFORE = 4;

  @Override
  public Picture paint(Study study, Hand hand) {
    return new OilPainting(recipe(hand)).paint(study, hand);
  }

  private static OilRecipe recipe(Hand hand) {
    float size = hand.between(0.8f, 1, 1.3f);
    float later = hand.between(-0.08f, 0, 0.05f);
    return new OilRecipe(
        List.of(
            new BrushSize(0.46f * size, 34, 66, 0, 7, 0.20f, true),
            new BrushSize(0.25f * size, 18, 38, 0, 8, 0.17f, true),
            new BrushSize(0.150f * size, 10, 24, 0.16f + later, 9, 0.16f, false),
            new BrushSize(0.085f * size, 6, 14, 0.34f + later, 10, 0.15f, false),
            new BrushSize(0.045f * size, 3.2f, 8, 0.52f + later, 9, 0.13f, false),
            new BrushSize(0.022f, 1.6f, 4, 0.68f + later, 9, 0.12f, false),
            new BrushSize(0.012f, 0.9f, 2.4f, 0.88f + later, 8, 0.10f, false)),
        hand.between(0.036f, 0.052f, 0.070f),
        GLAZED_BEFORE,
        hand.between(0.16f, 0.08f, 0),
        new Palette(0.030f, hand.between(0.08f, 0.16f, 0.30f), 0.20f, hand.between(1, 1.12f, 1.3f)),
        new PaintBody(0.075f, 1.6f, hand.between(0.07f, 0.10f, 0.13f), -0.15f, 0.17f, 0.55f));
  }
}
