package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Chance;

/**
 * The tooth of a paper: heights 0 to 1, each as frequent as any other, in a square that repeats. A
 * dry stick leaves its colour on the heights first.
 */
public final class Tooth {

  /** Side of the square in pixels; a power of two. */
  public static final int SIDE = 512;

  private static final int MASK = SIDE - 1;
  private static final int LEVELS = 4096;

  private final float[] heights;

  /**
   * The tooth of one sheet.
   *
   * @param grain distance of neighbouring heights, in pixels
   * @param fibre how much longer than high the grains are, 1 for none
   */
  public Tooth(float grain, float fibre, long seed) {
    float[] sum = new float[SIDE * SIDE];
    addNoise(sum, grain * fibre, grain, 1, seed);
    addNoise(sum, 0.55f * grain, 0.55f * grain, 0.55f, seed + 1);
    addNoise(sum, 2.6f * grain, 2.6f * grain, 0.25f, seed + 2);
    this.heights = levelled(sum);
  }

  /** The height at a pixel of the sheet; neither number is negative. */
  public float at(int x, int y) {
    return heights[(y & MASK) * SIDE + (x & MASK)];
  }

  private static void addNoise(float[] sum, float wide, float high, float amount, long seed) {
    int columns = Math.min(Math.max(Math.round(SIDE / wide), 2), SIDE);
    int rows = Math.min(Math.max(Math.round(SIDE / high), 2), SIDE);
    float[] lattice = new float[columns * rows];
    for (int i = 0; i < lattice.length; i++) {
      lattice[i] = amount * Chance.unit(Chance.state(seed, i));
    }
    for (int y = 0; y < SIDE; y++) {
      float v = (float) y * rows / SIDE;
      int upper = (int) v;
      int lower = (upper + 1) % rows;
      float fv = eased(v - upper);
      for (int x = 0; x < SIDE; x++) {
        float u = (float) x * columns / SIDE;
        int left = (int) u;
        int right = (left + 1) % columns;
        float fu = eased(u - left);
        float a = lattice[upper * columns + left];
        float b = lattice[lower * columns + left];
        float top = a + fu * (lattice[upper * columns + right] - a);
        float bottom = b + fu * (lattice[lower * columns + right] - b);
        sum[y * SIDE + x] += top + fv * (bottom - top);
      }
    }
  }

  private static float eased(float t) {
    return t * t * (3 - 2 * t);
  }

  /** Each value replaced by the share of values below it. */
  private static float[] levelled(float[] values) {
    int[] below = new int[LEVELS + 1];
    for (float value : values) {
      below[level(value) + 1]++;
    }
    for (int i = 1; i <= LEVELS; i++) {
      below[i] += below[i - 1];
    }
    float[] out = new float[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) below[level(values[i])] / values.length;
    }
    return out;
  }

  private static int level(float value) {
    return Math.min((int) (value * (LEVELS / 2f)), LEVELS - 1);
  }
}
