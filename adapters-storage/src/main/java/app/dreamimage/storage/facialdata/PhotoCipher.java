package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.facialdata.PhotoId;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.StreamSegmentDecrypter;
import com.google.crypto.tink.subtle.StreamSegmentEncrypter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * Streaming encryption of photos: Tink's AES-256-GCM-HKDF with segments of 64 KiB, bound to the id
 * of the photo. At any time at most two segments are in the clear, in buffers that are overwritten.
 */
final class PhotoCipher {

  private static final int SEGMENT_BYTES = 64 * 1024;
  private static final int DERIVED_KEY_BYTES = 32;

  private PhotoCipher() {}

  /** Takes encrypted segments, in order. */
  interface Sink {
    void write(ByteBuffer ciphertext) throws IOException;
  }

  /**
   * Encrypts a photo while it is read; answers how many bytes of ciphertext there are.
   *
   * @throws IOException what the photo or the sink threw
   */
  static long encrypt(PhotoKey key, PhotoId id, InputStream photo, Sink sink) throws IOException {
    AesGcmHkdfStreaming cipher = cipherOf(key);
    byte[] ahead = new byte[cipher.getPlaintextSegmentSize()];
    byte[] current = new byte[cipher.getPlaintextSegmentSize()];
    ByteBuffer sealed = ByteBuffer.allocate(cipher.getCiphertextSegmentSize());
    try {
      StreamSegmentEncrypter segments = cipher.newStreamSegmentEncrypter(context(id));
      long written = emit(segments.getHeader(), sink);
      int length =
          photo.readNBytes(
              current, 0, cipher.getPlaintextSegmentSize() - cipher.getCiphertextOffset());
      boolean last = false;
      while (!last) {
        int next = photo.readNBytes(ahead, 0, ahead.length);
        last = next == 0;
        sealed.clear();
        segments.encryptSegment(ByteBuffer.wrap(current, 0, length), last, sealed);
        written += emit(sealed.flip(), sink);
        byte[] spent = current;
        current = ahead;
        ahead = spent;
        length = next;
      }
      return written;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a photo could not be encrypted", e);
    } finally {
      Arrays.fill(current, (byte) 0);
      Arrays.fill(ahead, (byte) 0);
    }
  }

  private static long emit(ByteBuffer ciphertext, Sink sink) throws IOException {
    long length = ciphertext.remaining();
    sink.write(ciphertext);
    return length;
  }

  /**
   * The photo in the clear, read segment by segment; reading throws if the ciphertext was changed.
   *
   * @param ciphertext of the length that the key tells; the stream closes it
   */
  static DecryptedPhoto decrypt(PhotoKey key, PhotoId id, FileChannel ciphertext)
      throws IOException {
    AesGcmHkdfStreaming cipher = cipherOf(key);
    ByteBuffer header = ByteBuffer.allocate(cipher.getHeaderLength());
    while (header.hasRemaining() && ciphertext.read(header) >= 0) {}
    if (header.hasRemaining()) {
      throw new IOException("the ciphertext of a photo ends in its header");
    }
    try {
      StreamSegmentDecrypter segments = cipher.newStreamSegmentDecrypter();
      segments.init(header.flip(), context(id));
      return new DecryptedPhoto(
          segments,
          ciphertext,
          key.ciphertextLength() - header.limit(),
          cipher.getCiphertextSegmentSize() - cipher.getCiphertextOffset(),
          cipher.getCiphertextSegmentSize());
    } catch (GeneralSecurityException e) {
      throw new IOException("the ciphertext of a photo was changed", e);
    }
  }

  private static AesGcmHkdfStreaming cipherOf(PhotoKey key) {
    try {
      return new AesGcmHkdfStreaming(
          key.secret(), "HmacSha256", DERIVED_KEY_BYTES, SEGMENT_BYTES, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
  }

  private static byte[] context(PhotoId id) {
    return ("photo " + id.value()).getBytes(StandardCharsets.US_ASCII);
  }
}
