package app.dreamimage.ml.studio;

import java.util.Arrays;

/** Where a photo grows in the worker. Memory it leaves behind when it grows is overwritten. */
final class PhotoBuffer {

  private static final int FIRST_CAPACITY = 4 * 1024 * 1024;

  private final int most;
  private byte[] bytes;
  private int length;

  /**
   * An empty buffer.
   *
   * @param most bytes that it takes
   */
  PhotoBuffer(int most) {
    this.most = most;
    this.bytes = new byte[Math.min(FIRST_CAPACITY, most)];
  }

  void append(Frame piece) throws ProtocolViolation {
    int count = PhotoPiece.count(piece);
    if (count > most - length) {
      throw new ProtocolViolation("more photo than is accepted");
    }
    if (length + count > bytes.length) {
      byte[] smaller = bytes;
      bytes = Arrays.copyOf(smaller, (int) Math.min(most, 2L * (length + count)));
      Arrays.fill(smaller, 0, length, (byte) 0);
    }
    System.arraycopy(piece.payload(), PhotoPiece.begin(), bytes, length, count);
    length += count;
  }

  /** The photo itself, not a copy; only the first {@link #length()} bytes count. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Overwrites the photo and begins anew. */
  void overwrite() {
    Arrays.fill(bytes, 0, length, (byte) 0);
    length = 0;
  }
}
