package app.dreamimage.ml.picture;

import app.dreamimage.domain.facialdata.PhotoSize;
import java.nio.ByteBuffer;
import javax.imageio.IIOException;

/**
 * The transforms that a lossless WebP names before its pixels (RFC 9649, 4). Each kind may come
 * once; the decoder does not look, and a file of a hundred bytes can name so many that to undo them
 * takes minutes.
 *
 * <p>Behind some of them lies a small picture, which is walked through word by word, since only
 * then is it known where the next transform begins. Its colours are not kept.
 */
final class WebpTransforms {

  private static final int SUBTRACT_GREEN = 2;
  private static final int COLOUR_INDEXING = 3;
  private static final int LITERALS = 256;
  private static final int LENGTHS = 24;
  private static final int DISTANCES = 40;
  private static final int LARGEST_CACHE = 11;

  private final WebpBits bits;
  private final int height;
  private int width;

  private WebpTransforms(WebpBits bits, PhotoSize size) {
    this.bits = bits;
    this.width = size.width();
    this.height = size.height();
  }

  /**
   * Reads up to where the pixels begin.
   *
   * @param coded from the first transform on
   * @param size of the whole picture
   * @throws IIOException if a kind of transform comes twice, or one is damaged
   */
  static void requireEachOnce(ByteBuffer coded, PhotoSize size) throws IIOException {
    new WebpTransforms(new WebpBits(coded), size).walk();
  }

  private void walk() throws IIOException {
    int seen = 0;
    while (bits.next()) {
      int kind = bits.next(2);
      if ((seen & 1 << kind) != 0) {
        throw new IIOException("a transform comes twice");
      }
      seen |= 1 << kind;
      pass(kind);
    }
  }

  private void pass(int kind) throws IIOException {
    if (kind == COLOUR_INDEXING) {
      int colours = bits.next(8) + 1;
      passPicture(colours);
      // Few colours: several indices share a pixel.
      width = blocks(width, colours > 16 ? 0 : colours > 4 ? 1 : colours > 2 ? 2 : 3);
    } else if (kind != SUBTRACT_GREEN) {
      int side = bits.next(3) + 2;
      passPicture((long) blocks(width, side) * blocks(height, side));
    }
  }

  private static int blocks(int length, int sideBits) {
    return (length + (1 << sideBits) - 1) >> sideBits;
  }

  private void passPicture(long pixels) throws IIOException {
    int cacheBits = bits.next() ? bits.next(4) : 0;
    if (cacheBits > LARGEST_CACHE) {
      throw new IIOException("a cache of colours that is too large");
    }
    int cached = cacheBits == 0 ? 0 : 1 << cacheBits;
    WebpPrefixCode green = WebpPrefixCode.read(bits, LITERALS + LENGTHS + cached);
    WebpPrefixCode red = WebpPrefixCode.read(bits, LITERALS);
    WebpPrefixCode blue = WebpPrefixCode.read(bits, LITERALS);
    WebpPrefixCode alpha = WebpPrefixCode.read(bits, LITERALS);
    WebpPrefixCode distance = WebpPrefixCode.read(bits, DISTANCES);
    long left = pixels;
    while (left > 0) {
      int word = green.next(bits);
      if (word < LITERALS) {
        red.next(bits);
        blue.next(bits);
        alpha.next(bits);
        left--;
      } else if (word < LITERALS + LENGTHS) {
        left -= number(word - LITERALS);
        number(distance.next(bits));
      } else {
        left--;
      }
    }
    if (left < 0) {
      throw new IIOException("a copy reaches beyond the end");
    }
  }

  /** A number of which the word gives the size and some more bits the rest. */
  private int number(int word) throws IIOException {
    if (word < 4) {
      return word + 1;
    }
    int extra = (word - 2) >> 1;
    return ((2 + (word & 1)) << extra) + bits.next(extra) + 1;
  }
}
