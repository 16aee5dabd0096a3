package app.dreamimage.ml.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Lossless WebPs of one colour, written bit by bit, with any transforms before it. */
final class WebpFiles {

  static final int PREDICTOR = 0;
  static final int COLOUR = 1;
  static final int SUBTRACT_GREEN = 2;
  static final int COLOUR_INDEXING = 3;

  private static final int BITS_OF_THE_LARGEST_BLOCK = 7;
  private static final int BITS_READ_AHEAD = 71;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int pending;
  private int count;

  private WebpFiles() {}

  /** A file whose pixels come after the given kinds of transforms. */
  static byte[] lossless(int width, int height, int... kinds) {
    return file(chunk("VP8L", pixels(width, height, kinds)));
  }

  /** A file of the given chunks. */
  static byte[] file(byte[]... chunks) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes("WEBP".getBytes(ISO_8859_1));
    for (byte[] chunk : chunks) {
      all.writeBytes(chunk);
    }
    return chunk("RIFF", all.toByteArray());
  }

  /** The chunk that begins the extended kind. */
  static byte[] extended(int width, int height) {
    ByteBuffer body = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    body.putInt(4, width - 1).putInt(7, height - 1);
    byte[] ten = new byte[10];
    body.get(0, ten);
    return chunk("VP8X", ten);
  }

  static byte[] chunk(String type, byte[] body) {
    return ByteBuffer.allocate(8 + body.length + (body.length & 1))
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(type.getBytes(ISO_8859_1))
        .putInt(body.length)
        .put(body)
        .array();
  }

  /** The body of a chunk of pixels. */
  static byte[] pixels(int width, int height, int... kinds) {
    WebpFiles bits = new WebpFiles();
    bits.put(0x2F, 8).put(width - 1, 14).put(height - 1, 14).put(0, 4);
    for (int kind : kinds) {
      bits.put(1, 1).put(kind, 2);
      if (kind == PREDICTOR || kind == COLOUR) {
        bits.put(BITS_OF_THE_LARGEST_BLOCK, 3).put(0, 1).oneColour();
      } else if (kind == COLOUR_INDEXING) {
        bits.put(16, 8).put(0, 1).oneColour();
      }
    }
    // No more transforms, no cache, one set of codes.
    bits.put(0, 3).oneColour().put(0, BITS_READ_AHEAD);
    return bits.bytes.toByteArray();
  }

  /** Five codes of one symbol each, so that no pixel takes any bits. */
  private WebpFiles oneColour() {
    for (int code = 0; code < 5; code++) {
      put(1, 1).put(0, 1).put(0, 1).put(0, 1);
    }
    return this;
  }

  private WebpFiles put(int value, int width) {
    for (int i = 0; i < width; i++) {
      pending |= (value >> i & 1) << count++;
      if (count == 8) {
        bytes.write(pending);
        pending = 0;
        count = 0;
      }
    }
    return this;
  }
}
