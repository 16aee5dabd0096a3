package app.dreamimage.ml.raster;

/**
 * Numbers that look random and depend on a seed alone.
 *
 * <p>The mixing function is the finaliser of SplitMix64 (Steele, Lea and Flood, <i>Fast splittable
 * pseudorandom number generators</i>, OOPSLA 2014). Every consumer derives its own state from the
 * seed and its place in the picture, so that the order of work does not matter.
 */
public final class Chance {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Chance() {}

  /** A state of its own for the {@code index}-th of several consumers. */
  public static long state(long seed, long index) {
    return mix(mix(seed + GOLDEN) + index * GOLDEN);
  }

  /** The state that follows. */
  public static long next(long state) {
    return state + GOLDEN;
  }

  /** The number from 0 (inclusive) to 1 (exclusive) that belongs to a state. */
  public static float unit(long state) {
    return (mix(state) >>> 40) * 0x1p-24f;
  }

  /** The number from −1 (inclusive) to 1 (exclusive) that belongs to a state. */
  public static float signed(long state) {
    return 2 * unit(state) - 1;
  }

  /** All 64 bits that belong to a state. */
  public static long mix(long state) {
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
