package app.dreamimage.ml.painting;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;

/** A disc of a picture, to measure in. */
record Region(float x, float y, float radius) {

  /** The middle of a face, chin and hair left out. */
  static Region face(float[] xyz) {
    float x = (xyz[3 * 234] + xyz[3 * 454]) / 2;
    float y = (xyz[3 * 10 + 1] + xyz[3 * 152 + 1]) / 2;
    return new Region(x, y, 0.42f * Math.abs(xyz[3 * 454] - xyz[3 * 234]));
  }

  private boolean holds(int column, int row) {
    float dx = column + 0.5f - x;
    float dy = row + 0.5f - y;
    return dx * dx + dy * dy <= radius * radius;
  }

  /** Darkens (below 1) the region with a soft edge. */
  void shade(Picture picture, float factor) {
    for (int i = 0; i < picture.rgb().length; i++) {
      int row = i / picture.width();
      float dx = i % picture.width() + 0.5f - x;
      float dy = row + 0.5f - y;
      float inside = 1.8f - (float) Math.sqrt(dx * dx + dy * dy) / radius;
      float own = 1 + (factor - 1) * Math.min(Math.max(inside / 0.5f, 0), 1);
      int rgb = picture.rgb()[i];
      picture.rgb()[i] =
          (int) ((rgb >> 16 & 255) * own) << 16
              | (int) ((rgb >> 8 & 255) * own) << 8
              | (int) ((rgb & 255) * own);
    }
  }

  double meanLightness(Picture picture) {
    try (Workers workers = new Workers(1)) {
      Plane light = Oklab.of(picture, workers).lightness();
      double sum = 0;
      int count = 0;
      for (int i = 0; i < light.values().length; i++) {
        if (holds(i % picture.width(), i / picture.width())) {
          sum += light.values()[i];
          count++;
        }
      }
      return sum / count;
    }
  }

  /** How much of one picture's fine detail is in the other: Pearson's r of what a blur removes. */
  double detailKept(Picture one, Picture other) {
    Plane first = detail(one);
    Plane second = detail(other);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < first.values().length; i++) {
      if (holds(i % one.width(), i / one.width())) {
        xx += first.values()[i] * first.values()[i];
        xy += first.values()[i] * second.values()[i];
        yy += second.values()[i] * second.values()[i];
      }
    }
    return xy / Math.sqrt(xx * yy);
  }

  private static Plane detail(Picture picture) {
    try (Workers workers = new Workers(1)) {
      Plane light = Oklab.of(picture, workers).lightness();
      Plane smooth = GaussianBlur.of(light, 4, workers);
      for (int i = 0; i < smooth.values().length; i++) {
        smooth.values()[i] = light.values()[i] - smooth.values()[i];
      }
      return smooth;
    }
  }
}
