package app.dreamimage.ml.picture.jpeg;

import java.util.Arrays;

/**
 * The coefficients of a component between the scans of a progressive file. Of each block the lowest
 * {@code side × side} frequencies are kept; of the others only whether they are still 0, which
 * decides how the bits of later scans are read.
 */
final class Coefficients {

  private final int[] place = new int[64];
  private final short[] kept;
  private final long[] nonzero;
  private final int perBlock;
  private final int side;

  /** All zero. */
  Coefficients(int blocks, int side) {
    this.side = side;
    this.perBlock = side * side;
    this.kept = new short[blocks * perBlock];
    this.nonzero = new long[blocks];
    for (int k = 0; k < 64; k++) {
      int column = Component.NATURAL_ORDER[k] & 7;
      int row = Component.NATURAL_ORDER[k] >> 3;
      place[k] = column < side && row < side ? row * side + column : -1;
    }
  }

  /** Whether a coefficient, by its index in zigzag order, is not 0. */
  boolean isNonzero(int block, int k) {
    return (nonzero[block] >>> k & 1) != 0;
  }

  /** Whether any coefficient of a band is not 0. */
  boolean hasNonzero(int block, int first, int last) {
    long band = (-1L << first) & (-1L >>> (63 - last));
    return (nonzero[block] & band) != 0;
  }

  /** Sets a coefficient that was 0. */
  void set(int block, int k, int value) {
    nonzero[block] |= 1L << k;
    if (place[k] >= 0) {
      kept[block * perBlock + place[k]] = (short) value;
    }
  }

  /** Moves a coefficient away from 0. */
  void grow(int block, int k, int amount) {
    if (place[k] >= 0) {
      int at = block * perBlock + place[k];
      kept[at] = (short) (kept[at] + (kept[at] < 0 ? -amount : amount));
    }
  }

  /** Adds to the lowest frequency. */
  void add(int block, int amount) {
    kept[block * perBlock] |= (short) amount;
  }

  /** Sets the lowest frequency. */
  void setLowest(int block, int value) {
    kept[block * perBlock] = (short) value;
  }

  /**
   * Copies a block times its quantisation to its places among 64.
   *
   * @return the index in zigzag order behind which all are 0
   */
  int copy(int block, int[] quantisation, int[] to) {
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        int at = row * 8 + column;
        to[at] = kept[block * perBlock + row * side + column] * quantisation[at];
      }
    }
    return 63 - Long.numberOfLeadingZeros(nonzero[block] | 1);
  }

  void clear() {
    Arrays.fill(kept, (short) 0);
    Arrays.fill(nonzero, 0);
  }
}
