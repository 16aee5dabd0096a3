package app.dreamimage.application;

import app.dreamimage.domain.Fresh;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files that begin like photos; behind the header they hold bytes that differ each time. */
public final class ExamplePhotos {

  private static final byte[] PNG_UP_TO_THE_SIZE = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };

  private ExamplePhotos() {}

  /** A PNG of 640 by 480 pixels and 1,000 bytes. */
  public static byte[] png() {
    return png(640, 480, 1_000);
  }

  /** A PNG that states this size and has this many bytes, at least 64. */
  public static byte[] png(int width, int height, int length) {
    ByteBuffer file = ByteBuffer.allocate(length);
    file.put(PNG_UP_TO_THE_SIZE).putInt(width).putInt(height);
    file.put(new byte[] {8, 2, 0, 0, 0, 0, 0, 0, 0});
    file.putInt(length - 57).put("IDAT".getBytes(StandardCharsets.US_ASCII));
    file.putLong(Fresh.number());
    Arrays.fill(file.array(), file.position(), length, (byte) 0x5a);
    return file.array();
  }
}
