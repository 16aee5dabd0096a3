package app.dreamimage.storage.facialdata;

import com.google.crypto.tink.subtle.StreamSegmentDecrypter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * A photo in the clear as a stream. It holds one segment at a time, overwrites it with the next and
 * at the end, and stops in the middle when the photo is erased.
 */
final class DecryptedPhoto extends InputStream {

  private static final int OVERHEAD_BYTES = 16;

  private final StreamSegmentDecrypter segments;
  private final FileChannel ciphertext;
  private final int segmentBytes;
  private final ByteBuffer sealed;
  private final ByteBuffer clear;
  private long left;
  private int segment;
  private Runnable afterClosing = () -> {};

  DecryptedPhoto(
      StreamSegmentDecrypter segments,
      FileChannel ciphertext,
      long left,
      int firstSegmentBytes,
      int segmentBytes) {
    this.segments = segments;
    this.ciphertext = ciphertext;
    this.left = left;
    this.segmentBytes = segmentBytes;
    this.sealed = ByteBuffer.allocate(segmentBytes).limit(firstSegmentBytes);
    this.clear = ByteBuffer.allocate(segmentBytes - OVERHEAD_BYTES).limit(0);
  }

  @Override
  public int read() throws IOException {
    return advance() ? clear.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!advance()) {
      return -1;
    }
    int count = Math.min(length, clear.remaining());
    clear.get(target, offset, count);
    return count;
  }

  @Override
  public int available() {
    return clear.remaining();
  }

  private boolean advance() throws IOException {
    while (!clear.hasRemaining()) {
      if (left == 0) {
        wipe();
        return false;
      }
      nextSegment();
    }
    return true;
  }

  private void nextSegment() throws IOException {
    if (sealed.limit() > left) {
      sealed.limit((int) left);
    }
    while (sealed.hasRemaining()) {
      if (ciphertext.read(sealed) < 0) {
        throw new IOException("the ciphertext of a photo was cut short");
      }
    }
    left -= sealed.limit();
    try {
      segments.decryptSegment(sealed.flip(), segment++, left == 0, clear.clear());
    } catch (GeneralSecurityException e) {
      wipe();
      throw new IOException("the ciphertext of a photo was changed", e);
    }
    clear.flip();
    sealed.clear().limit(segmentBytes);
  }

  private void wipe() {
    Arrays.fill(clear.array(), (byte) 0);
    clear.clear().limit(0);
  }

  /** What is to be done when the reader closes the stream. */
  void whenClosed(Runnable then) {
    afterClosing = then;
  }

  /** Ends reading from another thread: the next segment is not decrypted any more. */
  void cutOff() throws IOException {
    ciphertext.close();
  }

  @Override
  public void close() throws IOException {
    wipe();
    afterClosing.run();
    ciphertext.close();
  }
}
