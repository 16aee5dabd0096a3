package app.dreamimage.ml.painting.chalk;

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
 * Three chalks on toned paper, as Watteau used them: red for the middle tones, black for the
 * darkest, white for the lights; the paper itself is a tone.
 */
public final class ChalkTechnique implements Technique {

  @Override
  public Picture paint(Study study, Hand hand) {
    Workers workers = hand.workers();
    int width = study.picture().width();
    int height = study.picture().height();
    float side = Math.max(width, height) / 1024f;
    Tooth tooth = new Tooth(ChalkRecipe.GRAIN * side, 1.6f, Chance.state(hand.seed(), 1));
    Sheet sheet = new Sheet(width, height, ChalkRecipe.PAPER, tooth, 0.030f, workers);
    hand.reached(0.04, s -> sheet.small(s, workers));
    Vignette vignette =
        Vignette.of(
            study, hand.between(0.10f, 0.18f, 0.28f), Chance.state(hand.seed(), 2), workers);
    float skin = Tones.skinOf(study);
    Plane wanted =
        Tones.of(
            study,
            new Tones.Range(0.20f, 0.97f, skin, ChalkRecipe.skinDrawn(skin)),
            hand.between(1.1f, 1.30f, 1.5f),
            0.8f,
            workers);
    vignette.applyTo(
        wanted, study, ChalkRecipe.PAPER.lightness(), hand.between(0.05f, 0.13f, 0.17f), workers);
    hand.reached(0.12, s -> sheet.small(s, workers));
    Stump stump = new Stump(study, sheet, wanted);
    stump.rub(ChalkRecipe.SANGUINE, (x, y) -> 0.16f + 0.30f * study.skin().at(x, y), 0.6f, workers);
    Hatching hatching = new Hatching(study, sheet, wanted, hand);
    lay(
        hatching,
        ChalkRecipe.sanguine(study, hand),
        ChalkRecipe.SANGUINE,
        new Stretch(0.2, 0.5),
        hand);
    new Outline(study, workers)
        .draw(sheet, vignette, ChalkRecipe.SANGUINE, hand.between(0.5f, 0.75f, 0.9f), workers);
    Hatching darks = new Hatching(study, sheet, darks(wanted, workers), hand);
    lay(darks, ChalkRecipe.black(study), ChalkRecipe.BLACK, new Stretch(0.5, 0.75), hand);
    stump.rub(ChalkRecipe.WHITE, (x, y) -> 0.45f * study.skin().at(x, y), 0.7f, workers);
    lay(hatching, ChalkRecipe.white(study, hand), ChalkRecipe.WHITE, new Stretch(0.75, 0.98), hand);
    stump.rub(ChalkRecipe.BLACK, (x, y) -> care(study, x, y), 0.4f, workers);
    stump.rub(ChalkRecipe.WHITE, (x, y) -> care(study, x, y), 0.4f, workers);
    return sheet.finished(workers);
  }

  private static float care(Study study, float x, float y) {
    return 0.65f * Curves.smoothStep(0.55f, 0.95f, study.importance().at(x, y));
  }

  private static void lay(
      Hatching hatching, List<HatchLayer> layers, Pigment chalk, Stretch work, Hand hand) {
    for (int k = 0; k < layers.size(); k++) {
      long own = Chance.state(hand.seed(), (long) (100 * work.from()) + k);
      hatching.lay(layers.get(k), chalk, own, work.part(k, layers.size()));
    }
  }

  /** The tones for black chalk: where it is not dark, none is wanted. */
  private static Plane darks(Plane wanted, Workers workers) {
    Plane darks = new Plane(wanted.width(), wanted.height());
    workers.overRows(
        wanted.height(),
        (from, to) -> {
          for (int i = from * wanted.width(); i < to * wanted.width(); i++) {
            float tone = wanted.values()[i];
            darks.values()[i] =
                tone
                    + Curves.smoothStep(
                        ChalkRecipe.BLACK_BELOW - 0.18f, ChalkRecipe.BLACK_BELOW, tone);
          }
        });
    return darks;
  }
}
