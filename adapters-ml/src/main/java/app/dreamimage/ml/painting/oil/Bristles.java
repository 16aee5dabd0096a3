package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.raster.Chance;

/**
 * The print of a flat bristle brush: a table of numbers 0 to 1 that changes quickly across the
 * brush (a bristle is about {@value #TEXELS_PER_BRISTLE} entries wide) and slowly along its way. It
 * repeats in both directions.
 */
final class Bristles {

  /** Entries along and across; a power of two. */
  static final int SIDE = 256;

  /** Mask that brings an index into the table. */
  static final int MASK = SIDE - 1;

  /** Width of one bristle in entries. */
  static final int TEXELS_PER_BRISTLE = 4;

  /** The table, {@code across * SIDE + along}. */
  static final float[] PRINT = print();

  private Bristles() {}

  private static float[] print() {
    float[] print = new float[SIDE * SIDE];
    addNoise(print, TEXELS_PER_BRISTLE, 64, 0.55f, 1);
    addNoise(print, TEXELS_PER_BRISTLE / 2, 32, 0.30f, 2);
    addNoise(print, 16, 128, 0.35f, 3);
    float least = Float.POSITIVE_INFINITY;
    float most = Float.NEGATIVE_INFINITY;
    for (float value : print) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    for (int i = 0; i < print.length; i++) {
      print[i] = (print[i] - least) / (most - least);
    }
    return print;
  }

  private static void addNoise(float[] print, int across, int along, float amount, long seed) {
    int cells = SIDE / along;
    int rows = SIDE / across;
    for (int v = 0; v < SIDE; v++) {
      float fv = smooth((float) (v % across) / across);
      int row = v / across;
      for (int u = 0; u < SIDE; u++) {
        float fu = smooth((float) (u % along) / along);
        int cell = u / along;
        float here = lattice(row, cell, cells, fu, seed);
        float below = lattice((row + 1) % rows, cell, cells, fu, seed);
        print[v * SIDE + u] += amount * (here + fv * (below - here));
      }
    }
  }

  private static float lattice(int row, int cell, int cells, float fu, long seed) {
    float left = Chance.unit(Chance.state(seed, row * 1000L + cell));
    float right = Chance.unit(Chance.state(seed, row * 1000L + (cell + 1) % cells));
    return left + fu * (right - left);
  }

  private static float smooth(float t) {
    return t * t * (3 - 2 * t);
  }
}
