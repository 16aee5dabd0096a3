package app.dreamimage.ml.picture.jpeg;

/**
 * Undoes the discrete cosine transform of a block for its lowest 8, 4, 2 or 1 frequencies in each
 * direction, which gives 8, 4, 2 or 1 samples in each direction: the block at that size, without
 * aliasing. With eight it is the fast one of C. Loeffler, A. Ligtenberg and G. Moschytz (1989).
 */
final class InverseTransform {

  private static final int BITS = 12;
  private static final int EVEN_LOW = fixed(0.541196100);
  private static final int EVEN_SIX = fixed(-1.847759065);
  private static final int EVEN_TWO = fixed(0.765366865);
  private static final int ODD_ALL = fixed(1.175875602);
  private static final int ODD_7 = fixed(0.298631336);
  private static final int ODD_5 = fixed(2.053119869);
  private static final int ODD_3 = fixed(3.072711026);
  private static final int ODD_1 = fixed(1.501321110);
  private static final int ODD_71 = fixed(-0.899976223);
  private static final int ODD_53 = fixed(-2.562915447);
  private static final int ODD_73 = fixed(-1.961570560);
  private static final int ODD_51 = fixed(-0.390180644);

  /** cos(π/8) and cos(3π/8), times the square root of two: what four points need. */
  private static final int FOUR_NEAR = fixed(1.306562965);

  private static final int FOUR_FAR = fixed(0.541196100);

  private final int[] half = new int[64];

  private static int fixed(double value) {
    return (int) Math.round(value * (1 << BITS));
  }

  /**
   * Writes the samples of a block.
   *
   * @param block 64 coefficients times their quantisation, row by row
   * @param last the index in zigzag order behind which all of them are 0
   * @param side 8, 4, 2 or 1
   * @param samples where to write, from {@code at} on, a row every {@code stride}
   */
  void apply(int[] block, int last, int side, byte[] samples, int at, int stride) {
    if (last == 0 || side == 1) {
      byte mean = clamped(((block[0] + 4) >> 3) + 128);
      for (int row = 0; row < side; row++) {
        int start = at + row * stride;
        for (int x = start; x < start + side; x++) {
          samples[x] = mean;
        }
      }
    } else if (side == 8) {
      // The first ten coefficients in zigzag order lie in the first four columns.
      columns(block, last < 10 ? 4 : 8);
      rows(samples, at, stride);
    } else if (side == 4) {
      four(block, samples, at, stride);
    } else {
      two(block, samples, at, stride);
    }
  }

  private void columns(int[] block, int count) {
    for (int x = count; x < 8; x++) {
      for (int i = x; i < 64; i += 8) {
        half[i] = 0;
      }
    }
    for (int x = 0; x < count; x++) {
      int p1 = (block[x + 16] + block[x + 48]) * EVEN_LOW;
      int t2 = p1 + block[x + 48] * EVEN_SIX;
      int t3 = p1 + block[x + 16] * EVEN_TWO;
      int t0 = ((block[x] + block[x + 32]) << BITS) + 512;
      int t1 = ((block[x] - block[x + 32]) << BITS) + 512;
      int x0 = t0 + t3;
      int x3 = t0 - t3;
      int x1 = t1 + t2;
      int x2 = t1 - t2;
      t0 = block[x + 56];
      t1 = block[x + 40];
      t2 = block[x + 24];
      t3 = block[x + 8];
      int p3 = t0 + t2;
      int p4 = t1 + t3;
      int p5 = (p3 + p4) * ODD_ALL;
      p1 = p5 + (t0 + t3) * ODD_71;
      int p2 = p5 + (t1 + t2) * ODD_53;
      p3 *= ODD_73;
      p4 *= ODD_51;
      t3 = t3 * ODD_1 + p1 + p4;
      t2 = t2 * ODD_3 + p2 + p3;
      t1 = t1 * ODD_5 + p2 + p4;
      t0 = t0 * ODD_7 + p1 + p3;
      half[x] = (x0 + t3) >> 10;
      half[x + 56] = (x0 - t3) >> 10;
      half[x + 8] = (x1 + t2) >> 10;
      half[x + 48] = (x1 - t2) >> 10;
      half[x + 16] = (x2 + t1) >> 10;
      half[x + 40] = (x2 - t1) >> 10;
      half[x + 24] = (x3 + t0) >> 10;
      half[x + 32] = (x3 - t0) >> 10;
    }
  }

  private void rows(byte[] samples, int at, int stride) {
    int to = at;
    for (int i = 0; i < 64; i += 8) {
      int p1 = (half[i + 2] + half[i + 6]) * EVEN_LOW;
      int t2 = p1 + half[i + 6] * EVEN_SIX;
      int t3 = p1 + half[i + 2] * EVEN_TWO;
      int middle = (1 << 16) + (128 << 17);
      int t0 = ((half[i] + half[i + 4]) << BITS) + middle;
      int t1 = ((half[i] - half[i + 4]) << BITS) + middle;
      int x0 = t0 + t3;
      int x3 = t0 - t3;
      int x1 = t1 + t2;
      int x2 = t1 - t2;
      t0 = half[i + 7];
      t1 = half[i + 5];
      t2 = half[i + 3];
      t3 = half[i + 1];
      int p3 = t0 + t2;
      int p4 = t1 + t3;
      int p5 = (p3 + p4) * ODD_ALL;
      p1 = p5 + (t0 + t3) * ODD_71;
      int p2 = p5 + (t1 + t2) * ODD_53;
      p3 *= ODD_73;
      p4 *= ODD_51;
      t3 = t3 * ODD_1 + p1 + p4;
      t2 = t2 * ODD_3 + p2 + p3;
      t1 = t1 * ODD_5 + p2 + p4;
      t0 = t0 * ODD_7 + p1 + p3;
      samples[to] = clamped((x0 + t3) >> 17);
      samples[to + 7] = clamped((x0 - t3) >> 17);
      samples[to + 1] = clamped((x1 + t2) >> 17);
      samples[to + 6] = clamped((x1 - t2) >> 17);
      samples[to + 2] = clamped((x2 + t1) >> 17);
      samples[to + 5] = clamped((x2 - t1) >> 17);
      samples[to + 3] = clamped((x3 + t0) >> 17);
      samples[to + 4] = clamped((x3 - t0) >> 17);
      to += stride;
    }
  }

  private void four(int[] block, byte[] samples, int at, int stride) {
    for (int x = 0; x < 4; x++) {
      int even = ((block[x] + block[x + 16]) << BITS) + 128;
      int inner = ((block[x] - block[x + 16]) << BITS) + 128;
      int odd = block[x + 8] * FOUR_NEAR + block[x + 24] * FOUR_FAR;
      int innerOdd = block[x + 8] * FOUR_FAR - block[x + 24] * FOUR_NEAR;
      half[x] = (even + odd) >> 8;
      half[x + 4] = (inner + innerOdd) >> 8;
      half[x + 8] = (inner - innerOdd) >> 8;
      half[x + 12] = (even - odd) >> 8;
    }
    int to = at;
    for (int i = 0; i < 16; i += 4) {
      int middle = (1 << 18) + (128 << 19);
      int even = ((half[i] + half[i + 2]) << BITS) + middle;
      int inner = ((half[i] - half[i + 2]) << BITS) + middle;
      int odd = half[i + 1] * FOUR_NEAR + half[i + 3] * FOUR_FAR;
      int innerOdd = half[i + 1] * FOUR_FAR - half[i + 3] * FOUR_NEAR;
      samples[to] = clamped((even + odd) >> 19);
      samples[to + 1] = clamped((inner + innerOdd) >> 19);
      samples[to + 2] = clamped((inner - innerOdd) >> 19);
      samples[to + 3] = clamped((even - odd) >> 19);
      to += stride;
    }
  }

  private static void two(int[] block, byte[] samples, int at, int stride) {
    int left = block[0] + block[8] + 4;
    int lower = block[0] - block[8] + 4;
    int right = block[1] + block[9];
    int lowerRight = block[1] - block[9];
    samples[at] = clamped(((left + right) >> 3) + 128);
    samples[at + 1] = clamped(((left - right) >> 3) + 128);
    samples[at + stride] = clamped(((lower + lowerRight) >> 3) + 128);
    samples[at + stride + 1] = clamped(((lower - lowerRight) >> 3) + 128);
  }

  private static byte clamped(int value) {
    return (byte) Math.max(0, Math.min(value, 255));
  }
}
