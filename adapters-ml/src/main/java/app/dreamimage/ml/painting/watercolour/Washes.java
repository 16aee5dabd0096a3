package app.dreamimage.ml.painting.watercolour;

import app.dreamimage.ml.raster.Clouds;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;

/** The washes at full size: where paint ran, how light each glaze left the paper. */
final class Washes {

  /** Lightness of the white sheet. */
  static final float PAPER = 0.972f;

  private static final float[] THRESHOLDS = {0.90f, 0.79f, 0.67f, 0.55f, 0.43f, 0.32f, 0.22f};

  /** How many glazes there are. */
  static final int GLAZES = THRESHOLDS.length;

  private static final float[] SHARES = {0.10f, 0.30f, 0.55f, 0.80f, 0.94f};

  private final Study study;
  private final Oklab wet;
  private final Clouds clouds;
  private final WatercolourRecipe recipe;
  private final Glazes usual;
  private final Glazes onSkin;

  Washes(Study study, Oklab wet, WatercolourRecipe recipe, long seed) {
    this.study = study;
    this.wet = wet;
    this.clouds = new Clouds(seed);
    this.recipe = recipe;
    this.usual = Glazes.at(THRESHOLDS, PAPER, 0.16f, 0.022f);
    this.onSkin = Glazes.parting(wet.lightness(), study.face(), SHARES, 0.018f);
  }

  /**
   * Runs the paint over some rows: colours moved along the paper's unevenness, lightness in glazes,
   * the white margins left out.
   *
   * @param plain takes the lightness before the glazes
   * @param out takes the washes
   */
  void run(Sheet sheet, Plane plain, Oklab out, int top, int bottom, Workers workers) {
    workers.overRows(
        bottom - top,
        (from, to) -> {
          for (int y = top + from; y < top + to; y++) {
            for (int x = 0; x < out.width(); x++) {
              paint(x, y, sheet, plain, out);
            }
          }
        });
  }

  private void paint(int x, int y, Sheet sheet, Plane plain, Oklab out) {
    int scale = study.scale();
    float eyes = study.eyeDistance();
    float u = (x + 0.5f) / scale;
    float v = (y + 0.5f) / scale;
    float person = study.person().at(u, v);
    float skin = study.skin().at(u, v);
    float importance = study.importance().at(u, v);
    float care = Curves.smoothStep(0.25f, 0.50f, importance);
    float loose = Curves.mix(Curves.mix(0.085f, 0.060f, person), 0.014f, care);
    float wide = 1 / (Curves.mix(0.55f, 0.22f, care) * eyes);
    float swayX = clouds.fractal(x * wide, y * wide, 3);
    float swayY = clouds.fractal(y * wide + 57, x * wide + 11, 3);
    float reach = recipe.looseness() * loose * eyes / scale;
    float mu = u + reach * swayX;
    float mv = v + reach * swayY;
    float l = wet.lightness().at(mu, mv);
    float a = wet.a().at(mu, mv);
    float b = wet.b().at(mu, mv);
    float sharp =
        0.85f * Curves.smoothStep(0.58f, 0.86f, importance) + recipe.detail() * person * (1 - skin);
    sharp = Math.min(sharp, 0.85f);
    if (sharp > 0.01f) {
      Oklab picture = study.picture();
      float px = mu * scale;
      float py = mv * scale;
      l = Curves.mix(l, picture.lightness().at(px, py), sharp);
      a = Curves.mix(a, picture.a().at(px, py), sharp);
      b = Curves.mix(b, picture.b().at(px, py), sharp);
    }
    float behind = 1 - Math.max(person, skin);
    l = Curves.mix(l, 0.50f + 0.47f * l, 0.9f * behind);
    float face = study.face().at(u, v);
    float bare = 1 - l;
    l += recipe.lightening() * (1 - face) * (1 - 0.7f * skin) * bare * bare * bare;
    float wobble = 0.034f * (1 - 0.5f * care) * swayX;
    float glazed = Curves.mix(usual.tone(l + wobble), onSkin.tone(l + wobble), face);
    float share = recipe.glazing() * (1 - 0.45f * Curves.smoothStep(0.55f, 0.9f, importance));
    float tone = Curves.mix(l, glazed, share);
    float painted = sheet.painted(x + 0.5f, y + 0.5f, person, skin);
    int i = y * study.picture().width() + x;
    plain.values()[i] = Curves.mix(PAPER, l, painted);
    out.lightness().values()[i] = Curves.mix(PAPER, tone, painted);
    float colour = painted * Curves.mix(recipe.vividness(), 1, skin);
    out.a().values()[i] = colour * a;
    out.b().values()[i] = colour * b;
  }
}
