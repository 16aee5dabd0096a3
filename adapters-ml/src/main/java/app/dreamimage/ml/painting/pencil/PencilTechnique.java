package app.dreamimage.ml.painting.pencil;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.Technique;
import app.dreamimage.ml.painting.line.HatchLayer;
import app.dreamimage.ml.painting.line.Hatching;
import app.dreamimage.ml.painting.line.Outline;
import app.dreamimage.ml.painting.line.Pigment;
import app.dreamimage.ml.painting.line.Sheet;
import app.dreamimage.ml.painting.line.Stretch;
import app.dreamimage.ml.painting.line.Stump;
import app.dreamimage.ml.painting.line.Tones;
import app.dreamimage.ml.painting.line.Tooth;
import app.dreamimage.ml.painting.line.Vignette;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;
import java.util.List;

/**
 * Pencil on white paper: tone rubbed in softly, hatching with hard and soft graphite over it until
 * the wanted tone is reached, contours drawn in between, and the most careful work at the eyes. It
 * ends in open strokes toward the border. About 80 bytes of memory per pixel.
 */
public final class PencilTechnique implements Technique {

  @Override
  public Picture paint(Study study, Hand hand) {
    Workers workers = hand.workers();
    int width = study.picture().width();
    int height = study.picture().height();
    float side = Math.max(width, height) / 1024f;
    Tooth tooth = new Tooth(PencilRecipe.GRAIN * side, 1, Chance.state(hand.seed(), 1));
    Sheet sheet = new Sheet(width, height, PencilRecipe.PAPER, tooth, 0.012f, workers);
    hand.reached(0.04, s -> sheet.small(s, workers));
    Vignette vignette =
        Vignette.of(
            study, hand.between(0.10f, 0.16f, 0.26f), Chance.state(hand.seed(), 2), workers);
    float skin = Tones.skinOf(study);
    Plane wanted =
        Tones.of(
            study,
            new Tones.Range(
                0.17f, PencilRecipe.PAPER.lightness() + 0.01f, skin, PencilRecipe.skinDrawn(skin)),
            hand.between(1.15f, 1.40f, 1.6f),
            1.0f,
            workers);
    vignette.applyTo(
        wanted,
        study,
        PencilRecipe.PAPER.lightness() + 0.01f,
        hand.between(0.12f, 0.30f, 0.36f),
        workers);
    hand.reached(0.12, s -> sheet.small(s, workers));
    Outline outline = new Outline(study, workers);
    Hatching hatching = new Hatching(study, sheet, wanted, hand);
    List<HatchLayer> layers = PencilRecipe.layers(study, hand);
    Stump stump = new Stump(study, sheet, wanted);
    stump.rub(
        PencilRecipe.HARD_GRAPHITE, (x, y) -> 0.20f + 0.25f * study.skin().at(x, y), 0.5f, workers);
    Stretch work = new Stretch(0.2, 0.98);
    for (int k = 0; k < layers.size(); k++) {
      if (k == 2) {
        outline.draw(
            sheet, vignette, PencilRecipe.GRAPHITE, hand.between(0.6f, 0.8f, 0.9f), workers);
      }
      Pigment pigment = k < 2 ? PencilRecipe.HARD_GRAPHITE : PencilRecipe.GRAPHITE;
      hatching.lay(
          layers.get(k), pigment, Chance.state(hand.seed(), 10 + k), work.part(k, layers.size()));
    }
    stump.rub(
        PencilRecipe.GRAPHITE,
        (x, y) -> 0.75f * Curves.smoothStep(0.55f, 0.95f, study.importance().at(x, y)),
        0.5f,
        workers);
    return sheet.finished(workers);
  }
}
