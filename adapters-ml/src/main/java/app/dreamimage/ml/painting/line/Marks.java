package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Chance;
import java.util.Arrays;

/** Many marks, side by side in flat arrays: a path with its pressures, and a colour for each. */
final class Marks {

  /** The longest path, in points. */
  static final int MOST_POINTS = 12;

  final int capacity;
  final float[] x;
  final float[] y;
  final float[] pressure;
  final byte[] points;
  final float[] lightness;
  final float[] a;
  final float[] b;

  /** Room for so many marks; one of no points is none. */
  Marks(int capacity) {
    this.capacity = capacity;
    this.x = new float[capacity * MOST_POINTS];
    this.y = new float[capacity * MOST_POINTS];
    this.pressure = new float[capacity * MOST_POINTS];
    this.points = new byte[capacity];
    this.lightness = new float[capacity];
    this.a = new float[capacity];
    this.b = new float[capacity];
  }

  void tint(int mark, Pigment pigment) {
    tint(mark, pigment.lightness(), pigment.a(), pigment.b());
  }

  void tint(int mark, float ownLightness, float ownA, float ownB) {
    lightness[mark] = ownLightness;
    a[mark] = ownA;
    b[mark] = ownB;
  }

  /** The marks that are there, in an order that looks like chance and depends on the seed alone. */
  int[] shuffled(long seed) {
    long[] keys = new long[capacity];
    int count = 0;
    for (int i = 0; i < capacity; i++) {
      if (points[i] > 1) {
        keys[count++] = Chance.mix(seed ^ i * 0x9E3779B97F4A7C15L) << 32 | i;
      }
    }
    Arrays.sort(keys, 0, count);
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }
}
