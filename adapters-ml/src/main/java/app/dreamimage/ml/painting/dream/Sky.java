package app.dreamimage.ml.painting.dream;

import app.dreamimage.ml.raster.Clouds;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.FaceShape;
import app.dreamimage.ml.study.Flow;
import app.dreamimage.ml.study.Study;

/**
 * The night sky at map size: clouds of noise drawn into one another twice (I. Quilez, <i>Domain
 * warping</i>, 2002), lit around the heads, and the way its strokes swirl.
 */
final class Sky {

  private static final float CLOUDS = 1.7f;

  private final Study study;
  private final Night night;
  private final DreamRecipe recipe;
  private final Clouds clouds;
  private final Oklab picture;
  private final Plane density;

  Sky(Study study, Night night, DreamRecipe recipe, long seed, Workers workers) {
    this.study = study;
    this.night = night;
    this.recipe = recipe;
    this.clouds = new Clouds(seed);
    int width = study.person().width();
    int height = study.person().height();
    this.picture =
        new Oklab(new Plane(width, height), new Plane(width, height), new Plane(width, height));
    this.density = new Plane(width, height);
    workers.overRows(
        height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              paint(x, y);
            }
          }
        });
  }

  /** The sky alone. */
  Oklab picture() {
    return picture;
  }

  private void paint(int x, int y) {
    float side = Math.max(density.width(), density.height());
    float u = CLOUDS * x / side;
    float v = CLOUDS * y / side;
    float first = clouds.fractal(u + 3.1f, v + 7.7f, 4);
    float second = clouds.fractal(u + 61.4f, v + 23.9f, 4);
    float warp = 0.5f * recipe.warp();
    float drawn = clouds.fractal(u + warp * first, v + warp * second, 4);
    float cloud = clouds.fractal(u + warp * drawn + 11, v + warp * second + 29, 5);
    float down = (float) y / density.height();
    Tint tint = night.deep().mixed(night.cloud(), Curves.smoothStep(-0.55f, 0.55f, cloud));
    tint = tint.mixed(night.veil(), 0.85f * Curves.smoothStep(0.05f, 0.75f, drawn));
    tint = tint.mixed(night.glow(), 0.38f * Curves.smoothStep(0.25f, 0.95f, cloud + 0.5f * drawn));
    tint = tint.mixed(night.deep(), 0.35f * Curves.smoothStep(0.35f, 0, down));
    float halo = halo(x + 0.5f, y + 0.5f) * (0.75f + 0.5f * cloud);
    tint = tint.mixed(night.glow(), Curves.clamp01(0.62f * halo));
    int i = y * density.width() + x;
    density.values()[i] = cloud + 0.6f * drawn;
    picture.lightness().values()[i] = tint.lightness();
    picture.a().values()[i] = tint.a();
    picture.b().values()[i] = tint.b();
  }

  /** The light around the heads, 1 at their middle; of several the strongest. */
  private float halo(float x, float y) {
    float most = 0;
    for (FaceShape face : study.faces()) {
      float dx = x - face.middleX() - 0.15f * face.length() * face.upX();
      float dy = y - face.middleY() - 0.15f * face.length() * face.upY();
      float far = (float) Math.sqrt(dx * dx + dy * dy) / (recipe.halo() * face.length());
      float square = far * far;
      most = Math.max(most, 1 / (1 + square * (0.35f + square * 0.65f)));
    }
    return most;
  }

  /** The flow of the portrait inside the people, along the clouds outside. */
  Flow flow() {
    int width = density.width();
    int height = density.height();
    Plane cos2 = new Plane(width, height);
    Plane sin2 = new Plane(width, height);
    float[] v = density.values();
    for (int y = 0; y < height; y++) {
      int up = Math.max(y - 2, 0) * width;
      int down = Math.min(y + 2, height - 1) * width;
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        float gx = v[y * width + Math.min(x + 2, width - 1)] - v[y * width + Math.max(x - 2, 0)];
        float gy = v[down + x] - v[up + x];
        float scale = 1 / (gx * gx + gy * gy + 1e-6f);
        float inside = Curves.smoothStep(0.3f, 0.8f, study.person().values()[i]);
        cos2.values()[i] =
            Curves.mix((gy * gy - gx * gx) * scale, study.flow().cos2().values()[i], inside);
        sin2.values()[i] =
            Curves.mix(-2 * gx * gy * scale, study.flow().sin2().values()[i], inside);
      }
    }
    return new Flow(cos2, sin2);
  }
}
