package app.dreamimage.ml.painting.popart;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import java.util.Arrays;

/** A sheet on the printing table: what each screen has left on it so far. */
final class Print {

  private static final int BANDS = 16;
  private static final short BARE = -1;

  private final int width;
  private final int height;
  private final short[] numbers;
  private final float[] inks;

  /** A white sheet. */
  Print(int width, int height) {
    this.width = width;
    this.height = height;
    this.numbers = new short[width * height];
    this.inks = new float[3 * width * height];
    Arrays.fill(numbers, BARE);
    for (int i = 0; i < inks.length; i += 3) {
      put(i, Ink.WHITE);
    }
  }

  private void put(int i, Ink ink) {
    inks[i] = ink.lightness();
    inks[i + 1] = ink.a();
    inks[i + 2] = ink.b();
  }

  /** Prints the flat inks of some rows, slipped by so many pixels under what will be the lines. */
  void flats(
      Separation separation, float slipX, float slipY, int top, int bottom, Workers workers) {
    workers.overRows(
        bottom - top,
        (from, to) -> {
          for (int y = top + from; y < top + to; y++) {
            for (int x = 0; x < width; x++) {
              int i = y * width + x;
              numbers[i] = (short) separation.number(x + 0.5f - slipX, y + 0.5f - slipY);
              put(3 * i, separation.ink(numbers[i]));
            }
          }
        });
  }

  /** The screen of dots over the flats. */
  Screen screen(Separation separation, float pitch) {
    soften(separation);
    return new Screen(separation, numbers, width, height, pitch);
  }

  /** Blends the inks where two meet, one pixel wide, against jagged edges. */
  private void soften(Separation separation) {
    for (int y = 0; y < height; y++) {
      int up = Math.max(y - 1, 0) * width;
      int here = y * width;
      int down = Math.min(y + 1, height - 1) * width;
      for (int x = 0; x < width; x++) {
        int left = Math.max(x - 1, 0);
        int right = Math.min(x + 1, width - 1);
        short own = numbers[here + x];
        if (own != numbers[here + left]
            || own != numbers[here + right]
            || own != numbers[up + x]
            || own != numbers[down + x]) {
          Ink beside =
              separation
                  .ink(numbers[here + left])
                  .mixed(separation.ink(numbers[here + right]), 0.5f);
          Ink over = separation.ink(numbers[up + x]).mixed(separation.ink(numbers[down + x]), 0.5f);
          put(3 * (here + x), separation.ink(own).mixed(beside.mixed(over, 0.5f), 0.5f));
        }
      }
    }
  }

  void dots(Screen screen, int top, int bottom, Workers workers) {
    int bands = Math.min(BANDS, Math.max(1, bottom - top));
    workers.forEach(
        bands,
        band ->
            screen.print(
                inks,
                top + (bottom - top) * band / bands,
                top + (bottom - top) * (band + 1) / bands));
  }

  void lines(Plane lines, Workers workers) {
    workers.overRows(
        height,
        (from, to) -> {
          for (int i = from * width; i < to * width; i++) {
            float share = lines.values()[i];
            inks[3 * i] += share * (Ink.BLACK.lightness() - inks[3 * i]);
            inks[3 * i + 1] += share * (Ink.BLACK.a() - inks[3 * i + 1]);
            inks[3 * i + 2] += share * (Ink.BLACK.b() - inks[3 * i + 2]);
          }
        });
  }

  Picture picture(Workers workers) {
    int[] rgb = new int[width * height];
    workers.overRows(
        height,
        (from, to) -> {
          for (int i = from * width; i < to * width; i++) {
            rgb[i] = Oklab.srgb(inks[3 * i], inks[3 * i + 1], inks[3 * i + 2]);
          }
        });
    return new Picture(width, height, rgb);
  }

  /** The sheet as it is now, its longer side at most so many pixels. */
  Picture small(int longerSide, Workers workers) {
    int factor = Math.max(1, (Math.max(width, height) + longerSide - 1) / longerSide);
    int w = (width + factor - 1) / factor;
    int h = (height + factor - 1) / factor;
    int[] rgb = new int[w * h];
    workers.overRows(
        h,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < w; x++) {
              rgb[y * w + x] = mean(x * factor, y * factor, factor);
            }
          }
        });
    return new Picture(w, h, rgb);
  }

  private int mean(int left, int top, int factor) {
    int right = Math.min(left + factor, width);
    int bottom = Math.min(top + factor, height);
    float l = 0;
    float a = 0;
    float b = 0;
    for (int y = top; y < bottom; y++) {
      for (int i = 3 * (y * width + left); i < 3 * (y * width + right); i += 3) {
        l += inks[i];
        a += inks[i + 1];
        b += inks[i + 2];
      }
    }
    float share = 1f / ((right - left) * (bottom - top));
    return Oklab.srgb(l * share, a * share, b * share);
  }
}
