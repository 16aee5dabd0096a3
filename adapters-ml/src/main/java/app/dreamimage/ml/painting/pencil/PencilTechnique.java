package app.dreamimage.ml.painting.pencil;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.Technique;
import app.dreamimage.ml.painting.line.Contours;
import app.dreamimage.ml.painting.line.HatchLayer;
import app.dreamimage.ml.painting.line.Hatching;
import app.dreamimage.ml.painting.line.Pigment;
import app.dreamimage.ml.painting.line.Sheet;
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

/** Pencil on white paper. */
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
            skin,
            PencilRecipe.skinDrawn(skin),
            0.20f,
            PencilRecipe.PAPER.lightness() + 0.01f,
            hand.between(1.1f, 1.30f, 1.5f),
            workers);
    vignette.applyTo(
        wanted,
        study,
        PencilRecipe.PAPER.lightness() + 0.01f,
        hand.between(0.12f, 0.30f, 0.36f),
        workers);
    hand.reached(0.12, s -> sheet.small(s, workers));
    Plane lines =
        Contours.of(
            study,
            study.picture().lightness(),
            Math.max(0.7f, 0.0085f * study.eyeDistance()),
            workers);
    Hatching hatching = new Hatching(study, sheet, wanted, hand);
    List<HatchLayer> layers = PencilRecipe.layers(study, hand);
    Stump stump = new Stump(study, sheet, wanted);
    stump.rub(
        PencilRecipe.HARD_GRAPHITE, (x, y) -> 0.20f + 0.25f * study.skin().at(x, y), 0.5f, workers);
    for (int k = 0; k < layers.size(); k++) {
      if (k == 2) {
        trace(sheet, lines, study, vignette, workers);
      }
      Pigment pigment = k < 2 ? PencilRecipe.HARD_GRAPHITE : PencilRecipe.GRAPHITE;
      hatching.lay(layers.get(k), pigment, Chance.state(hand.seed(), 10 + k));
      hand.reached(0.2 + 0.75 * (k + 1) / layers.size(), s -> sheet.small(s, workers));
    }
    stump.rub(
        PencilRecipe.GRAPHITE,
        (x, y) -> 0.75f * Curves.smoothStep(0.55f, 0.95f, study.importance().at(x, y)),
        0.5f,
        workers);
    return sheet.finished(workers);
  }

  private static void trace(
      Sheet sheet, Plane lines, Study study, Vignette vignette, Workers workers) {
    float toMap = 1f / study.scale();
    workers.overRows(
        sheet.height(),
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < sheet.width(); x++) {
              int i = y * sheet.width() + x;
              float u = (x + 0.5f) * toMap;
              float v = (y + 0.5f) * toMap;
              float subject = vignette.subject().at(u, v);
              float least =
                  Curves.mix(
                      0.012f, 0.004f, Curves.smoothStep(0.35f, 0.9f, study.importance().at(u, v)));
              float line = Curves.clamp01((lines.values()[i] - least) * 22f);
              float press = subject * line;
              if (press > 0.01f) {
                float rough = Curves.clamp01(press * (1 + 1.7f * (sheet.tooth().at(x, y) - 0.5f)));
                sheet.tint(i, PencilRecipe.GRAPHITE, 0.75f * (0.5f * press + 0.5f * rough));
              }
            }
          }
        });
  }
}
