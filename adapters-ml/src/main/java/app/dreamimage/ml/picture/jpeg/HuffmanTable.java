package app.dreamimage.ml.picture.jpeg;

import javax.imageio.IIOException;

/**
 * A table of codes (T.81, annex C and F.2.2.3). For the next bits it tells, as one number, how many
 * to use, the run of zeros and the value behind it:
 *
 * <pre>
 * bits  0 to  5   how many bits are used
 * bits  6 to  9   how many bits the value has that follow, if the value is 0
 * bits 10 to 13   the run of zeros before the value
 * bits 16 to 31   the value, if it was within the bits looked at, otherwise 0
 * </pre>
 */
final class HuffmanTable {

  /** How many bits are looked at at once. */
  static final int LOOK = 10;

  private static final int LONGEST = 16;

  private final int[] quick = new int[1 << LOOK];
  private final int[] firstCode = new int[LONGEST + 2];
  private final int[] firstIndex = new int[LONGEST + 2];
  private final byte[] symbols;

  /**
   * A table as a file states it.
   *
   * @param counts how many codes there are of the lengths 1 to 16
   * @param symbols in the order of their codes
   * @throws IIOException if there are more codes of a length than it can tell apart
   */
  HuffmanTable(int[] counts, byte[] symbols) throws IIOException {
    this.symbols = symbols;
    int code = 0;
    int index = 0;
    for (int length = 1; length <= LONGEST; length++) {
      firstCode[length] = code;
      firstIndex[length] = index;
      for (int i = 0; i < counts[length - 1]; i++) {
        if (length <= LOOK) {
          note(code, length, symbols[index] & 0xFF);
        }
        code++;
        index++;
      }
      if (code > 1 << length) {
        throw new IIOException("too many codes");
      }
      code <<= 1;
    }
    firstCode[LONGEST + 1] = Integer.MAX_VALUE;
    firstIndex[LONGEST + 1] = index;
  }

  private void note(int code, int length, int symbol) {
    int spare = LOOK - length;
    int size = symbol & 15;
    for (int rest = 0; rest < 1 << spare; rest++) {
      int look = code << spare | rest;
      if (look < quick.length) {
        quick[look] = entry(length, symbol);
        if (size > 0 && size <= spare) {
          int value = BitReader.signed(rest >> (spare - size), size);
          quick[look] = value << 16 | symbol >> 4 << 10 | (length + size);
        }
      }
    }
  }

  private static int entry(int length, int symbol) {
    return symbol >> 4 << 10 | (symbol & 15) << 6 | length;
  }

  /** What the next bits, the first one uppermost, stand for. */
  int look(long bits) throws IIOException {
    int entry = quick[(int) (bits >>> (64 - LOOK))];
    return entry != 0 ? entry : longer(bits);
  }

  private int longer(long bits) throws IIOException {
    for (int length = 1; length <= LONGEST; length++) {
      int offset = (int) (bits >>> (64 - length)) - firstCode[length];
      int index = firstIndex[length] + offset;
      if (offset >= 0 && index < firstIndex[length + 1]) {
        return entry(length, symbols[index] & 0xFF);
      }
    }
    throw new IIOException("no such code");
  }
}
