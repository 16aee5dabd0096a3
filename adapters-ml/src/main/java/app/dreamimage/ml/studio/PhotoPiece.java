package app.dreamimage.ml.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A piece of a photo on its way to the worker.
 *
 * <p>It is always sent at full length, padded: buffered streams pass long writes through, but would
 * keep a copy of a short one, and the server holds no more of a photo than it is handing on.
 */
final class PhotoPiece {

  /** The most photo bytes in one piece. */
  static final int CAPACITY = 64 * 1024;

  private static final int COUNT = 4;

  /** The length of every piece as a payload. */
  static final int FRAME_LENGTH = COUNT + CAPACITY;

  private PhotoPiece() {}

  /**
   * Sends a photo and its end; every byte that was held here on the way is overwritten.
   *
   * @param most so many bytes at least are sent of a photo that is longer; the rest is not read
   * @throws IOException if it cannot be sent
   * @throws UncheckedIOException if the photo cannot be read
   */
  static void sendAll(InputStream photo, long most, OutputStream out) throws IOException {
    Frame piece = new Frame(FrameType.PHOTO, new byte[FRAME_LENGTH]);
    try {
      long sent = 0;
      while (sent <= most) {
        int count = read(photo, piece);
        if (count == 0) {
          break;
        }
        Arrays.fill(piece.payload(), COUNT + count, FRAME_LENGTH, (byte) 0);
        ByteBuffer.wrap(piece.payload()).putInt(count);
        piece.writeTo(out);
        sent += count;
      }
      new Frame(FrameType.PHOTO_END).writeTo(out);
    } finally {
      piece.overwrite();
    }
  }

  private static int read(InputStream photo, Frame piece) {
    try {
      return photo.readNBytes(piece.payload(), COUNT, CAPACITY);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How many photo bytes a received piece holds; they begin at {@link #begin()}. */
  static int count(Frame piece) throws ProtocolViolation {
    if (piece.payload().length != FRAME_LENGTH) {
      throw new ProtocolViolation("a piece of the wrong length");
    }
    int count = ByteBuffer.wrap(piece.payload()).getInt();
    if (count < 1 || count > CAPACITY) {
      throw new ProtocolViolation("a piece with a wrong count");
    }
    return count;
  }

  static int begin() {
    return COUNT;
  }
}
