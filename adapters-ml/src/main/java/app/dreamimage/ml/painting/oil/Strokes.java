package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.raster.Chance;
import java.util.Arrays;

/** Many brush strokes, side by side in flat arrays: a path, a colour and a seed for each. */
final class Strokes {

  /** The longest path, in points. */
  static final int MOST_POINTS = 16;

  final int count;
  final float radius;
  final float[] x;
  final float[] y;
  final byte[] points;
  final float[] lightness;
  final float[] a;
  final float[] b;
  final float[] calm;
  final long[] seed;

  Strokes(int count, float radius) {
    this.count = count;
    this.radius = radius;
    this.x = new float[count * MOST_POINTS];
    this.y = new float[count * MOST_POINTS];
    this.points = new byte[count];
    this.lightness = new float[count];
    this.a = new float[count];
    this.b = new float[count];
    this.calm = new float[count];
    this.seed = new long[count];
  }

  /** The strokes in the order in which they are painted: shuffled, the same for the same seeds. */
  int[] shuffled() {
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = Chance.mix(~seed[i]) << 32 | i;
    }
    Arrays.sort(keys);
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }
}
