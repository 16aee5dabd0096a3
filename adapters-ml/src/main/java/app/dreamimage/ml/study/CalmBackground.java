package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;

/**
 * The background stepped back: blurred without letting the person bleed into it (a normalised
 * convolution, H. Knutsson and C.-F. Westin 1993), its lightness drawn toward its mean.
 */
final class CalmBackground {

  private static final float BLUR = 0.014f;
  private static final float BLEND = 0.85f;
  private static final float LEVELLING = 0.22f;

  private CalmBackground() {}

  /**
   * Calms in place.
   *
   * @param picture at full size
   * @param small the same at map size
   * @param person the person mask at map size
   */
  static void applyTo(Oklab picture, Oklab small, Plane person, int scale, Workers workers) {
    float sigma = BLUR * Math.max(small.width(), small.height());
    Plane outside = new Plane(person.width(), person.height());
    for (int i = 0; i < outside.values().length; i++) {
      float open = 1 - person.values()[i];
      outside.values()[i] = open * open + 1e-4f;
    }
    Plane mass = GaussianBlur.of(outside, sigma, workers);
    Plane light = blurred(small.lightness(), outside, mass, sigma, workers);
    Plane a = blurred(small.a(), outside, mass, sigma, workers);
    Plane b = blurred(small.b(), outside, mass, sigma, workers);
    level(light, outside);
    int width = picture.width();
    workers.overRows(
        picture.height(),
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              float u = (x + 0.5f) / scale;
              float v = (y + 0.5f) / scale;
              float share = BLEND * (1 - person.at(u, v));
              if (share > 0.004f) {
                int i = y * width + x;
                mix(picture.lightness(), i, light.at(u, v), share);
                mix(picture.a(), i, a.at(u, v), share);
                mix(picture.b(), i, b.at(u, v), share);
              }
            }
          }
        });
  }

  private static void mix(Plane plane, int i, float toward, float share) {
    plane.values()[i] = Curves.mix(plane.values()[i], toward, share);
  }

  private static Plane blurred(
      Plane plane, Plane outside, Plane mass, float sigma, Workers workers) {
    Plane weighted = new Plane(plane.width(), plane.height());
    for (int i = 0; i < weighted.values().length; i++) {
      weighted.values()[i] = plane.values()[i] * outside.values()[i];
    }
    Plane sum = GaussianBlur.of(weighted, sigma, workers);
    for (int i = 0; i < sum.values().length; i++) {
      sum.values()[i] /= mass.values()[i];
    }
    return sum;
  }

  private static void level(Plane light, Plane outside) {
    double sum = 0;
    double weight = 1e-9;
    for (int i = 0; i < light.values().length; i++) {
      sum += light.values()[i] * outside.values()[i];
      weight += outside.values()[i];
    }
    float mean = (float) (sum / weight);
    for (int i = 0; i < light.values().length; i++) {
      light.values()[i] = Curves.mix(light.values()[i], mean, LEVELLING);
    }
  }
}
