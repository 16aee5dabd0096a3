package app.dreamimage.ml.painting.ink;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.Technique;
import app.dreamimage.ml.painting.line.CalmFlow;
import app.dreamimage.ml.painting.line.Hatching;
import app.dreamimage.ml.painting.line.Outline;
import app.dreamimage.ml.painting.line.Sheet;
import app.dreamimage.ml.painting.line.Stretch;
import app.dreamimage.ml.painting.line.Tones;
import app.dreamimage.ml.painting.line.Tooth;
import app.dreamimage.ml.painting.line.Vignette;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Flow;
import app.dreamimage.ml.study.Study;

/**
 * Pen and ink in the manner of an engraving: blacks and contours first, then even lines along the
 * forms that swell where tone is missing, finer on faces and hands, crossed in the shadows, and
 * scratched out of the blacks. About 60 bytes of memory per pixel.
 */
public final class InkTechnique implements Technique {

  @Override
  public Picture paint(Study study, Hand hand) {
    Workers workers = hand.workers();
    int width = study.picture().width();
    int height = study.picture().height();
    float side = Math.max(width, height) / 1024f;
    Tooth tooth = new Tooth(2.2f * side, 1, Chance.state(hand.seed(), 1));
    Sheet sheet = new Sheet(width, height, InkRecipe.PAPER, tooth, 0.010f, workers);
    hand.reached(0.04, s -> sheet.small(s, workers));
    Vignette vignette =
        Vignette.of(
            study, hand.between(0.10f, 0.16f, 0.26f), Chance.state(hand.seed(), 2), workers);
    float middle = Tones.skinOf(study);
    float paper = InkRecipe.PAPER.lightness() + 0.01f;
    Plane wanted =
        Tones.of(
            study,
            new Tones.Range(0.12f, paper, middle, InkRecipe.skinDrawn(middle)),
            hand.between(1.3f, 1.6f, 1.9f),
            1.1f,
            workers);
    vignette.applyTo(wanted, study, paper, hand.between(0.10f, 0.34f, 0.45f), workers);
    hand.reached(0.12, s -> sheet.small(s, workers));
    Plane lines = new Outline(study, workers).lines();
    fill(sheet, wanted, lines, study, vignette, workers);
    hand.reached(0.3, s -> sheet.small(s, workers));
    Plane skin = skin(study);
    Plane rest = rest(vignette, skin);
    Flow flow = CalmFlow.of(study, workers);
    Hatching hatching = new Hatching(study, sheet, wanted, hand);
    hatching.engrave(
        InkRecipe.scratches(study),
        InkRecipe.PAPER,
        flow,
        vignette.subject(),
        Chance.state(hand.seed(), 10),
        new Stretch(0.3, 0.45));
    hatching.engrave(
        InkRecipe.modelling(study, hand),
        InkRecipe.INK,
        flow,
        rest,
        Chance.state(hand.seed(), 11),
        new Stretch(0.45, 0.65));
    hatching.engrave(
        InkRecipe.modellingSkin(study, hand),
        InkRecipe.INK,
        flow,
        skin,
        Chance.state(hand.seed(), 12),
        new Stretch(0.65, 0.85));
    hatching.engrave(
        InkRecipe.crossing(study, hand),
        InkRecipe.INK,
        flow,
        vignette.subject(),
        Chance.state(hand.seed(), 13),
        new Stretch(0.85, 0.98));
    return sheet.finished(workers);
  }

  /** Faces and hands, where lines are finer. */
  private static Plane skin(Study study) {
    Plane skin = new Plane(study.skin().width(), study.skin().height());
    for (int i = 0; i < skin.values().length; i++) {
      boolean fine = study.skin().values()[i] > 0.5f && study.person().values()[i] > 0.5f;
      skin.values()[i] = fine ? 1 : 0;
    }
    return skin;
  }

  private static Plane rest(Vignette vignette, Plane skin) {
    Plane rest = vignette.subject().copy();
    for (int i = 0; i < rest.values().length; i++) {
      rest.values()[i] += vignette.shade().values()[i] - 2 * skin.values()[i];
    }
    return rest;
  }

  /** Solid blacks and contours. */
  private static void fill(
      Sheet sheet, Plane wanted, Plane lines, Study study, Vignette vignette, Workers workers) {
    float toMap = 1f / study.scale();
    Plane calm = GaussianBlur.of(wanted, Math.max(0.7f, 0.010f * study.eyeDistance()), workers);
    workers.overRows(
        sheet.height(),
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < sheet.width(); x++) {
              int i = y * sheet.width() + x;
              float u = (x + 0.5f) * toMap;
              float v = (y + 0.5f) * toMap;
              float subject = vignette.subject().at(u, v);
              float edge = vignette.edge().at(u, v);
              if (Math.max(subject, edge) < 0.02f) {
                continue;
              }
              float matters = Curves.smoothStep(0.35f, 0.9f, study.importance().at(u, v));
              float least = Curves.mix(0.016f, 0.006f, Math.max(matters, 0.8f * edge));
              float line =
                  Curves.smoothStep(least, least + 0.010f, lines.values()[i])
                      * Curves.smoothStep(0.3f, 0.6f, Math.max(subject, edge));
              float limit = InkRecipe.FILLED + 0.08f * matters + 3 * lines.values()[i];
              float solid =
                  Curves.smoothStep(-0.02f, 0.02f, limit - calm.values()[i])
                      * Curves.smoothStep(0.3f, 0.6f, subject);
              float ink = Math.max(line, solid);
              if (ink > 0.01f) {
                sheet.tint(i, InkRecipe.INK, 0.97f * ink);
              }
            }
          }
        });
  }
}
