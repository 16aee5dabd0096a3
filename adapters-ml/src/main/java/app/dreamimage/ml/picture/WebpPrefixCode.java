package app.dreamimage.ml.picture;

import javax.imageio.IIOException;

/** One prefix code of a lossless WebP (RFC 9649, 6.2). Accepted only if it is complete. */
final class WebpPrefixCode {

  private static final int LONGEST = 15;
  private static final int[] ORDER = {
    17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
  };
  private static final int REPEAT = 16;
  private static final int SHORT_GAP = 17;
  private static final int USUAL_LENGTH = 8;

  private final int[] counts = new int[LONGEST + 1];
  private final int[] symbols;

  private WebpPrefixCode(int[] lengths) throws IIOException {
    for (int length : lengths) {
      counts[length]++;
    }
    symbols = new int[lengths.length - counts[0]];
    counts[0] = 0;
    int next = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          symbols[next++] = symbol;
        }
      }
    }
    if (symbols.length != 1) {
      requireComplete();
    }
  }

  private void requireComplete() throws IIOException {
    int free = 1;
    for (int length = 1; length <= LONGEST && free >= 0; length++) {
      free = 2 * free - counts[length];
    }
    if (free != 0) {
      throw new IIOException("a prefix code with too many or too few words");
    }
  }

  /** Reads the code that comes next, for so many symbols. */
  static WebpPrefixCode read(WebpBits bits, int alphabet) throws IIOException {
    return new WebpPrefixCode(bits.next() ? simple(bits, alphabet) : lengths(bits, alphabet));
  }

  private static int[] simple(WebpBits bits, int alphabet) throws IIOException {
    int[] lengths = new int[alphabet];
    boolean two = bits.next();
    mark(lengths, bits.next(bits.next() ? 8 : 1));
    if (two) {
      mark(lengths, bits.next(8));
    }
    return lengths;
  }

  private static void mark(int[] lengths, int symbol) throws IIOException {
    if (symbol >= lengths.length || lengths[symbol] != 0) {
      throw new IIOException("a symbol that does not exist, or twice");
    }
    lengths[symbol] = 1;
  }

  private static int[] lengths(WebpBits bits, int alphabet) throws IIOException {
    int[] shorthand = new int[ORDER.length];
    int given = 4 + bits.next(4);
    for (int i = 0; i < given; i++) {
      shorthand[ORDER[i]] = bits.next(3);
    }
    WebpPrefixCode code = new WebpPrefixCode(shorthand);
    int words = bits.next() ? 2 + bits.next(2 + 2 * bits.next(3)) : alphabet;
    int[] lengths = new int[alphabet];
    int last = USUAL_LENGTH;
    for (int at = 0; at < alphabet && words > 0; words--) {
      int word = code.next(bits);
      int times = word < REPEAT ? 1 : word == REPEAT ? 3 + bits.next(2) : gap(word, bits);
      int length = word < REPEAT ? word : word == REPEAT ? last : 0;
      if (at + times > alphabet) {
        throw new IIOException("lengths for more symbols than there are");
      }
      for (int i = 0; i < times; i++) {
        lengths[at++] = length;
      }
      last = length == 0 ? last : length;
    }
    return lengths;
  }

  private static int gap(int word, WebpBits bits) throws IIOException {
    return word == SHORT_GAP ? 3 + bits.next(3) : 11 + bits.next(7);
  }

  /** The next symbol. The only one of its code takes no bits. */
  int next(WebpBits bits) throws IIOException {
    if (symbols.length == 1) {
      return symbols[0];
    }
    int code = 0;
    int first = 0;
    int index = 0;
    for (int length = 1; length <= LONGEST; length++) {
      code |= bits.next(1);
      if (code - first < counts[length]) {
        return symbols[index + code - first];
      }
      index += counts[length];
      first = (first + counts[length]) << 1;
      code <<= 1;
    }
    throw new IIOException("no such word");
  }
}
