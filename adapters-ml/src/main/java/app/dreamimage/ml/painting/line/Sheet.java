package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;

/** A sheet of paper and what is drawn on it: the OKLab colour of every pixel, and its tooth. */
public final class Sheet {

  /** Numbers per pixel: lightness, a, b, next to each other in memory. */
  static final int STRIDE = 3;

  final int width;
  final int height;
  final float[] colour;
  final Tooth tooth;

  /**
   * Bare paper.
   *
   * @param paper its colour
   * @param shadows how much darker than its heights the paper's depths are, in lightness
   */
  public Sheet(int width, int height, Pigment paper, Tooth tooth, float shadows, Workers workers) {
    this.width = width;
    this.height = height;
    this.colour = new float[width * height * STRIDE];
    this.tooth = tooth;
    workers.overRows(
        height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              int i = (y * width + x) * STRIDE;
              colour[i] = paper.lightness() + shadows * (tooth.at(x, y) - 0.5f);
              colour[i + 1] = paper.a();
              colour[i + 2] = paper.b();
            }
          }
        });
  }

  /** Width in pixels. */
  public int width() {
    return width;
  }

  /** Height in pixels. */
  public int height() {
    return height;
  }

  /** The tooth of the paper. */
  public Tooth tooth() {
    return tooth;
  }

  /** Lays a pigment over one pixel; {@code alpha} 0 leaves it, 1 hides what was there. */
  public void tint(int pixel, Pigment pigment, float alpha) {
    int i = pixel * STRIDE;
    colour[i] += alpha * (pigment.lightness() - colour[i]);
    colour[i + 1] += alpha * (pigment.a() - colour[i + 1]);
    colour[i + 2] += alpha * (pigment.b() - colour[i + 2]);
  }

  /** The colours seen from afar: means over squares of {@code factor} pixels. */
  public Oklab shrunk(int factor, Workers workers) {
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

  private void average(int x, int y, int factor, Oklab small) {
    int right = Math.min(width, (x + 1) * factor);
    int bottom = Math.min(height, (y + 1) * factor);
    float lightness = 0;
    float a = 0;
    float b = 0;
    for (int v = y * factor; v < bottom; v++) {
      int end = (v * width + right) * STRIDE;
      for (int i = (v * width + x * factor) * STRIDE; i < end; i += STRIDE) {
        lightness += colour[i];
        a += colour[i + 1];
        b += colour[i + 2];
      }
    }
    float share = 1f / ((right - x * factor) * (bottom - y * factor));
    int i = y * small.width() + x;
    small.lightness().values()[i] = lightness * share;
    small.a().values()[i] = a * share;
    small.b().values()[i] = b * share;
  }

  /** The drawing as it is now, its longer side at most so many pixels. */
  public Picture small(int longerSide, Workers workers) {
    int longest = Math.max(width, height);
    return shrunk(Math.max(1, (longest + longerSide - 1) / longerSide), workers).toPicture(workers);
  }

  /** The drawing. */
  public Picture finished(Workers workers) {
    int[] rgb = new int[width * height];
    workers.overRows(
        height,
        (from, to) -> {
          for (int p = from * width; p < to * width; p++) {
            int i = p * STRIDE;
            rgb[p] = Oklab.srgb(colour[i], colour[i + 1], colour[i + 2]);
          }
        });
    return new Picture(width, height, rgb);
  }
}
