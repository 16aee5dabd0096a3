package app.dreamimage.ml.painting.pastel;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.Technique;
import app.dreamimage.ml.painting.line.ColourStump;
import app.dreamimage.ml.painting.line.HatchLayer;
import app.dreamimage.ml.painting.line.Hatching;
import app.dreamimage.ml.painting.line.Sheet;
import app.dreamimage.ml.painting.line.Stretch;
import app.dreamimage.ml.painting.line.Tooth;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;
import java.util.List;

/**
 * Soft pastel on rough toned paper: broad marks with the side of the stick, skin blended with a
 * finger, crisp accents at the features; the paper glimmers through.
 */
public final class PastelTechnique implements Technique {

  @Override
  public Picture paint(Study study, Hand hand) {
    Workers workers = hand.workers();
    int width = study.picture().width();
    int height = study.picture().height();
    float side = Math.max(width, height) / 1024f;
    Tooth tooth = new Tooth(PastelRecipe.GRAIN * side, 1.3f, Chance.state(hand.seed(), 1));
    Sheet sheet = new Sheet(width, height, PastelRecipe.paper(study), tooth, 0.05f, workers);
    hand.reached(0.05, s -> sheet.small(s, workers));
    Hatching hatching = new Hatching(study, sheet, study.picture().lightness(), hand);
    ColourStump finger = new ColourStump(study, sheet, masses(study, workers));
    List<HatchLayer> layers = PastelRecipe.layers(study, hand);
    finger.rub((x, y) -> PastelRecipe.UNDERPAINTED + 0.5f * study.skin().at(x, y), 0.25f, workers);
    Stretch work = new Stretch(0.1, 0.97);
    for (int k = 0; k < layers.size(); k++) {
      if (k == PastelRecipe.BLENDED_AFTER) {
        float blended = hand.between(0.95f, PastelRecipe.BLENDED, 0.70f);
        finger.rub((x, y) -> blended * study.skin().at(x, y), 0.10f, workers);
      }
      hatching.lay(
          layers.get(k),
          study.picture(),
          PastelRecipe.palette(hand, k),
          Chance.state(hand.seed(), 10 + k),
          work.part(k, layers.size()));
    }
    new ColourStump(study, sheet, study.picture())
        .rub(
            (x, y) -> 0.55f * Curves.smoothStep(0.66f, 1.00f, study.importance().at(x, y)),
            0.35f,
            workers);
    return sheet.finished(workers);
  }

  /** The colours as large masses: marks bring back what this leaves out. */
  private static Oklab masses(Study study, Workers workers) {
    float sigma = PastelRecipe.MASSES * study.eyeDistance();
    Oklab picture = study.picture();
    return new Oklab(
        GaussianBlur.of(picture.lightness(), sigma, workers),
        GaussianBlur.of(picture.a(), sigma, workers),
        GaussianBlur.of(picture.b(), sigma, workers));
  }
}
