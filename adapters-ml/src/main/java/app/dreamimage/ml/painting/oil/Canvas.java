package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;

/**
 * Wet paint: for every pixel its OKLab colour and the height of the paint, four numbers next to
 * each other in memory.
 */
final class Canvas {

  /** Numbers per pixel: lightness, a, b, height. */
  static final int STRIDE = 4;

  final int width;
  final int height;
  final float[] paint;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.paint = new float[width * height * STRIDE];
  }

  /** Primes the whole canvas with one colour. */
  void prime(float lightness, float a, float b) {
    for (int i = 0; i < paint.length; i += STRIDE) {
      paint[i] = lightness;
      paint[i + 1] = a;
      paint[i + 2] = b;
      paint[i + 3] = 0;
    }
  }

  /** Takes over a picture, stretched to the canvas, as thin flat paint. */
  void load(Oklab picture) {
    float scaleX = (float) picture.width() / width;
    float scaleY = (float) picture.height() / height;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float u = (x + 0.5f) * scaleX;
        float v = (y + 0.5f) * scaleY;
        int i = (y * width + x) * STRIDE;
        paint[i] = picture.lightness().at(u, v);
        paint[i + 1] = picture.a().at(u, v);
        paint[i + 2] = picture.b().at(u, v);
      }
    }
  }

  /** The colours seen from afar: means over squares of {@code factor} pixels. */
  Oklab shrunk(int factor, Workers workers) {
    int w = (width + factor - 1) / factor;
    int h = (height + factor - 1) / factor;
    Oklab small = new Oklab(new Plane(w, h), new Plane(w, h), new Plane(w, h));
    workers.overRows(
        h,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < w; x++) {
              average(x, y, factor, small);
            }
          }
        });
    return small;
  }

  /** The painting as it is now, without relief, its longer side at most so many pixels. */
  Picture small(int longerSide, Workers workers) {
    int longest = Math.max(width, height);
    Oklab seen = shrunk(Math.max(1, (longest + longerSide - 1) / longerSide), workers);
    return seen.toPicture(workers);
  }

  private void average(int x, int y, int factor, Oklab small) {
    int right = Math.min(width, (x + 1) * factor);
    int bottom = Math.min(height, (y + 1) * factor);
    float lightness = 0;
    float a = 0;
    float b = 0;
    for (int v = y * factor; v < bottom; v++) {
      for (int u = x * factor; u < right; u++) {
        int i = (v * width + u) * STRIDE;
        lightness += paint[i];
        a += paint[i + 1];
        b += paint[i + 2];
      }
    }
    float share = 1f / ((right - x * factor) * (bottom - y * factor));
    int i = y * small.width() + x;
    small.lightness().values()[i] = lightness * share;
    small.a().values()[i] = a * share;
    small.b().values()[i] = b * share;
  }

  /** The dry painting under a light: the relief's, pixel by pixel added to the lightness. */
  Picture dried(Relief relief, Workers workers) {
    int[] rgb = new int[width * height];
    workers.overRows(
        height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              int i = (y * width + x) * STRIDE;
              rgb[y * width + x] =
                  Oklab.srgb(paint[i] + relief.light(this, x, y), paint[i + 1], paint[i + 2]);
            }
          }
        });
    return new Picture(width, height, rgb);
  }
}
