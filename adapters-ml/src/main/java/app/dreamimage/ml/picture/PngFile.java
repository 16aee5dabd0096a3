package app.dreamimage.ml.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG (W3C PNG, third edition) with five kinds of chunk: IHDR, sRGB, the XMP packet as
 * iTXt, IDAT, IEND.
 */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final String XMP_KEYWORD = "XML:com.adobe.xmp";
  private static final int PERCEPTUAL_INTENT = 0;
  private static final int LEVEL = 5;
  private static final int BUFFER = 64 * 1024;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream(BUFFER);

  private PngFile() {}

  static byte[] of(Picture picture, byte[] xmp) {
    PngFile png = new PngFile();
    png.file.writeBytes(SIGNATURE);
    png.chunk("IHDR", header(picture));
    png.chunk("sRGB", new byte[] {PERCEPTUAL_INTENT});
    png.chunk("iTXt", xmpText(xmp));
    png.pixels(picture);
    png.chunk("IEND", new byte[0]);
    return png.file.toByteArray();
  }

  private static byte[] header(Picture picture) {
    return ByteBuffer.allocate(13)
        .putInt(picture.width())
        .putInt(picture.height())
        .put(new byte[] {8, 2, 0, 0, 0})
        .array();
  }

  /** Keyword, then flags for no compression, no language and no translated keyword. */
  private static byte[] xmpText(byte[] xmp) {
    return ByteBuffer.allocate(XMP_KEYWORD.length() + 5 + xmp.length)
        .put(XMP_KEYWORD.getBytes(ISO_8859_1))
        .put(new byte[5])
        .put(xmp)
        .array();
  }

  private void pixels(Picture picture) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      PngRowFilter filter = new PngRowFilter(picture);
      byte[] buffer = new byte[BUFFER];
      int filled = 0;
      for (int y = 0; y <= picture.height(); y++) {
        if (y < picture.height()) {
          deflater.setInput(filter.row(y));
        } else {
          deflater.finish();
        }
        while (!deflater.needsInput() || (y == picture.height() && !deflater.finished())) {
          filled += deflater.deflate(buffer, filled, BUFFER - filled);
          if (filled == BUFFER) {
            chunk("IDAT", buffer);
            filled = 0;
          }
        }
      }
      if (filled > 0) {
        chunk("IDAT", Arrays.copyOf(buffer, filled));
      }
    } finally {
      deflater.end();
    }
  }

  private void chunk(String type, byte[] body) {
    byte[] name = type.getBytes(ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(body);
    file.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
    file.writeBytes(name);
    file.writeBytes(body);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
