package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.Technique;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.study.Study;
import java.util.List;

/**
 * Oil on canvas: seven brushes from broad to fine, each only where it is needed, the finest at eyes
 * and mouth; curved strokes that follow the face's lines, bristle marks under a light from the
 * upper left.
 *
 * <p>Strokes after A. Hertzmann, <i>Painterly rendering with curved brush strokes of multiple
 * sizes</i>, SIGGRAPH 1998, steered by the face mesh. About 80 bytes of memory per pixel.
 */
public final class OilTechnique implements Technique {

  private static final int GLAZED_BEFORE = 5;

  @Override
  public Picture paint(Study study, Hand hand) {
    return new OilPainting(recipe(hand)).paint(study, hand);
  }

  /** The recipe, found by eye on portraits of different skin and light. */
  private static OilRecipe recipe(Hand hand) {
    float size = hand.between(0.85f, 1, 1.3f);
    float later = hand.between(-0.06f, 0, 0.05f);
    return new OilRecipe(
        List.of(
            new BrushSize(0.34f * size, 20, 48, 0, 9, 0.16f, true),
            new BrushSize(0.20f * size, 12, 30, 0, 11, 0.15f, true),
            new BrushSize(0.115f * size, 7, 18, 0, 12, 0.14f, false),
            new BrushSize(0.062f * size, 4, 11, 0.12f + later, 12, 0.13f, false),
            new BrushSize(0.032f, 2.2f, 6, 0.38f + later, 12, 0.12f, false),
            new BrushSize(0.016f, 1.3f, 3.2f, 0.62f + later, 10, 0.11f, false),
            new BrushSize(0.010f, 0.9f, 2, 0.84f + later, 9, 0.10f, false)),
        hand.between(0.030f, 0.046f, 0.062f),
        GLAZED_BEFORE,
        hand.between(0.24f, 0.16f, 0.10f),
        new Palette(0.018f, hand.between(0.05f, 0.10f, 0.20f), 0.12f, 1),
        new PaintBody(0.040f, 0, 0.085f, -0.075f, 0.085f, 0.38f));
  }
}
