package app.dreamimage.ml.picture;

import java.nio.ByteBuffer;
import javax.imageio.IIOException;

/** The bits of a lossless WebP, each byte from its lowest bit on (RFC 9649, 3.2). */
final class WebpBits {

  private final ByteBuffer bytes;
  private long at;

  WebpBits(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  boolean next() throws IIOException {
    return next(1) == 1;
  }

  /**
   * The next bits as a number, the first one lowest.
   *
   * @throws IIOException if there are no more
   */
  int next(int count) throws IIOException {
    int value = 0;
    for (int i = 0; i < count; i++) {
      int index = (int) (at >> 3);
      if (index >= bytes.limit()) {
        throw new IIOException("the pixels end too early");
      }
      value |= (bytes.get(index) >> (at & 7) & 1) << i;
      at++;
    }
    return value;
  }
}
