package app.dreamimage.ml.raster;

/**
 * Smooth noise over an endless plane: K. Perlin, <i>Improving noise</i>, SIGGRAPH 2002, with the
 * slopes at whole coordinates drawn from a seed. It repeats every {@value #PERIOD} units.
 */
public final class Clouds {

  private static final int PERIOD = 256;
  private static final int MASK = PERIOD - 1;
  private static final int DIRECTIONS = 64;
  private static final float[] COSINES = new float[DIRECTIONS];
  private static final float[] SINES = new float[DIRECTIONS];

  static {
    for (int i = 0; i < DIRECTIONS; i++) {
      COSINES[i] = (float) StrictMath.cos(2 * Math.PI * i / DIRECTIONS);
      SINES[i] = (float) StrictMath.sin(2 * Math.PI * i / DIRECTIONS);
    }
  }

  private final byte[] slopes = new byte[PERIOD * PERIOD];

  /** The clouds of a seed. */
  public Clouds(long seed) {
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = (byte) (Chance.mix(seed + i) & (DIRECTIONS - 1));
    }
  }

  /** The noise at a place, within ±1 and mostly within ±0.5; its features are about a unit wide. */
  public float at(float x, float y) {
    int column = floor(x);
    int row = floor(y);
    float fx = x - column;
    float fy = y - row;
    float sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
    float sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
    int upper = (row & MASK) * PERIOD;
    int lower = (row + 1 & MASK) * PERIOD;
    int left = column & MASK;
    int right = column + 1 & MASK;
    float top = rise(upper + left, fx, fy);
    top += sx * (rise(upper + right, fx - 1, fy) - top);
    float bottom = rise(lower + left, fx, fy - 1);
    bottom += sx * (rise(lower + right, fx - 1, fy - 1) - bottom);
    return 1.4f * (top + sy * (bottom - top));
  }

  private float rise(int place, float dx, float dy) {
    int direction = slopes[place];
    return COSINES[direction] * dx + SINES[direction] * dy;
  }

  private static int floor(float x) {
    int whole = (int) x;
    return x < whole ? whole - 1 : whole;
  }

  /** Several octaves, each half as wide and half as strong and turned; within ±2. */
  public float fractal(float x, float y, int octaves) {
    float sum = 0;
    float strength = 1;
    float u = x;
    float v = y;
    for (int k = 0; k < octaves; k++) {
      sum += strength * at(u, v);
      strength *= 0.5f;
      float turned = 1.6f * u - 1.2f * v + 19.7f;
      v = 1.2f * u + 1.6f * v + 7.3f;
      u = turned;
    }
    return sum;
  }
}
