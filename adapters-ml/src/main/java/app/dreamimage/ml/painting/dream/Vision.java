package app.dreamimage.ml.painting.dream;

import app.dreamimage.ml.raster.Clouds;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;

/**
 * What is to be painted: the people before the sky, light on their edges, the night in their hair
 * and clothes, dissolving downward into the mist.
 */
final class Vision {

  private final Study study;
  private final Night night;
  private final DreamRecipe recipe;
  private final Oklab sky;
  private final Ridges ridges;
  private final Clouds clouds;
  private final Plane near;
  private final Plane far;

  Vision(
      Study study,
      Night night,
      DreamRecipe recipe,
      Oklab sky,
      Ridges ridges,
      long seed,
      Workers workers) {
    this.study = study;
    this.night = night;
    this.recipe = recipe;
    this.sky = sky;
    this.ridges = ridges;
    this.clouds = new Clouds(seed);
    float eyes = study.eyeDistance() / study.scale();
    this.near = GaussianBlur.of(study.person(), 0.07f * eyes, workers);
    this.far = GaussianBlur.of(study.person(), 0.22f * eyes, workers);
  }

  /** The whole at full size. */
  Oklab picture(Workers workers) {
    int width = study.picture().width();
    int height = study.picture().height();
    Oklab out =
        new Oklab(new Plane(width, height), new Plane(width, height), new Plane(width, height));
    workers.overRows(
        height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              paint(x, y, out);
            }
          }
        });
    return out;
  }

  private void paint(int x, int y, Oklab out) {
    float u = (x + 0.5f) / study.scale();
    float v = (y + 0.5f) / study.scale();
    int i = y * out.width() + x;
    float behindL = sky.lightness().at(u, v);
    float behindA = sky.a().at(u, v);
    float behindB = sky.b().at(u, v);
    float person = Curves.smoothStep(0.25f, 0.75f, study.person().at(u, v));
    float outside = (1 - person) * far.at(u, v) * recipe.rim();
    behindL = Curves.mix(behindL, night.glow().lightness(), outside);
    behindA = Curves.mix(behindA, night.glow().a(), outside);
    behindB = Curves.mix(behindB, night.glow().b(), outside);
    float share = person * presence(x, y);
    float l = behindL;
    float a = behindA;
    float b = behindB;
    if (share > 0) {
      float skin = study.skin().at(u, v);
      float face = study.face().at(u, v);
      l = study.picture().lightness().values()[i];
      a = study.picture().a().values()[i];
      b = study.picture().b().values()[i];
      float dark = (1 - l) * (1 - l) * (1 - skin) * (1 - face);
      float drift = recipe.drift() * dark;
      l += drift * behindL * (1 - l);
      float tinge = 0.12f + 1.6f * drift;
      tinge *= 1 - 0.85f * Math.max(skin, face);
      a = Curves.mix(a, behindA, tinge);
      b = Curves.mix(b, behindB, tinge);
      float edge = 1 - near.at(u, v);
      float rim = recipe.rim() * Curves.smoothStep(0.05f, 0.55f, edge) * (1 - 0.75f * face);
      l = Curves.mix(l, Math.max(l, night.glow().lightness()), rim);
      a = Curves.mix(a, night.glow().a(), rim);
      b = Curves.mix(b, night.glow().b(), rim);
      l = Curves.mix(behindL, l, share);
      a = Curves.mix(behindA, a, share);
      b = Curves.mix(behindB, b, share);
    }
    float land = ridges.cover(x + 0.5f, y + 0.5f);
    if (land > 0) {
      Tint tint = ridges.tint(x + 0.5f, y + 0.5f);
      l = Curves.mix(l, tint.lightness(), land);
      a = Curves.mix(a, tint.a(), land);
      b = Curves.mix(b, tint.b(), land);
    }
    out.lightness().values()[i] = l;
    out.a().values()[i] = a;
    out.b().values()[i] = b;
  }

  /** How much of the people is there: 1, falling off in wisps above the land. */
  private float presence(int x, int y) {
    float height = study.picture().height();
    float down = y / height - ridges.begins() + 0.06f;
    if (down < -0.12f) {
      return 1;
    }
    float wisps = clouds.fractal(x * 5 / height, y * 9 / height, 4);
    return 1 - 0.92f * Curves.smoothStep(-0.02f, 0.13f, down + 0.055f * wisps);
  }
}
