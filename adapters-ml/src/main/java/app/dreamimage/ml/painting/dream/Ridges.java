package app.dreamimage.ml.painting.dream;

import app.dreamimage.ml.raster.Clouds;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.study.FaceShape;
import app.dreamimage.ml.study.Study;

/**
 * Ridges of a far land with mist between them, along the foot of the picture and in front of the
 * people, never as high as a chin; none where a face reaches that far down.
 */
final class Ridges {

  private static final int COUNT = 4;
  private static final float HIGHEST = 0.765f;
  private static final float LOWEST = 0.95f;

  private final Night night;
  private final Clouds clouds;
  private final float width;
  private final float height;
  private final float begins;

  Ridges(Study study, Night night, long seed) {
    this.night = night;
    this.clouds = new Clouds(seed);
    this.width = study.picture().width();
    this.height = study.picture().height();
    float lowestChin = 0;
    for (FaceShape face : study.faces()) {
      float chin = face.middleY() + 1.15f * face.length();
      lowestChin = Math.max(lowestChin, chin * study.scale() / height);
    }
    this.begins = Math.max(HIGHEST, lowestChin);
  }

  /** The share of the height at which the people begin to dissolve; beyond 1 they do not. */
  float begins() {
    return begins < LOWEST ? begins : 2;
  }

  /** How much a place lies in the land, 0 to 1. */
  float cover(float x, float y) {
    return begins >= LOWEST ? 0 : Curves.clamp01((y - ridge(0, x)) / 1.5f + 0.5f);
  }

  /** The colour of the land at a place. */
  Tint tint(float x, float y) {
    int k = COUNT - 1;
    while (k > 0 && y < ridge(k, x)) {
      k--;
    }
    float nearness = (float) k / (COUNT - 1);
    Tint rock = night.cloud().mixed(night.deep(), 0.30f + 0.62f * nearness);
    float next = k + 1 < COUNT ? ridge(k + 1, x) : height + 0.02f * height;
    float foot = Curves.clamp01((y - ridge(k, x)) / Math.max(1, next - ridge(k, x)));
    return rock.mixed(night.mist(), (1 - 0.75f * nearness) * (0.18f + 0.62f * foot));
  }

  private float ridge(int k, float x) {
    float u = x / width * (2.2f + 1.1f * k);
    float level = begins + (1.02f - begins) * (k + 0.4f) / COUNT;
    float hills = clouds.fractal(u + 17 * k, 3.3f * k, 5);
    float trees = k < 2 ? 0 : Math.abs(clouds.at(u * 26, 5.5f * k)) * 0.011f;
    return height * (level - (0.055f - 0.009f * k) * hills - trees);
  }
}
