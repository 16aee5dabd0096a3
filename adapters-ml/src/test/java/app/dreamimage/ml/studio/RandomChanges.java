package app.dreamimage.ml.studio;

import java.util.Arrays;
import java.util.Random;

/** Changes bytes at random, mostly near the beginning, where headers and short messages are. */
final class RandomChanges {

  private static final int BEGINNING = 120;
  private static final int MOST_CHANGES = 4;
  private static final int LONGEST_COPY = 64;

  private RandomChanges() {}

  /** A changed copy. */
  static byte[] of(byte[] original, Random random) {
    byte[] changed = original.clone();
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      int range = random.nextBoolean() ? Math.min(BEGINNING, changed.length) : changed.length;
      int place = random.nextInt(range);
      switch (random.nextInt(4)) {
        case 0 -> changed[place] = (byte) random.nextInt();
        case 1 -> changed[place] ^= (byte) (1 << random.nextInt(8));
        case 2 -> changed = Arrays.copyOf(changed, Math.max(1, place));
        default -> {
          int from = random.nextInt(changed.length);
          int count =
              Math.min(random.nextInt(LONGEST_COPY), changed.length - Math.max(from, place));
          System.arraycopy(changed, from, changed, place, count);
        }
      }
    }
    return changed;
  }
}
