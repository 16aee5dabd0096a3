package app.dreamimage.ml.painting.oil;

import java.util.List;

/**
 * The numbers of one way of painting with oil.
 *
 * @param brushes broad to fine
 * @param tolerance colour difference in OKLab that is let be where nothing matters
 * @param glazedBefore the brush before which a glaze of the picture itself is laid over skin
 * @param glaze how much of the picture that glaze holds, 0 to 1
 */
public record OilRecipe(
    List<BrushSize> brushes,
    float tolerance,
    int glazedBefore,
    float glaze,
    Palette palette,
    PaintBody body) {

  public OilRecipe {
    brushes = List.copyOf(brushes);
  }
}
