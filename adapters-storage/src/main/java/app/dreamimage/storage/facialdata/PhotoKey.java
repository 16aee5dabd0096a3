package app.dreamimage.storage.facialdata;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The key of one photo, together with the length of the ciphertext that it opens, so that a
 * ciphertext cut short is known at once. It cannot be printed, and {@link #close()} overwrites it.
 */
final class PhotoKey implements AutoCloseable {

  /** 256 bits of key and a 64-bit length. */
  static final int ENCODED_BYTES = 32 + Long.BYTES;

  private static final int SECRET_BYTES = 32;

  private final byte[] secret;
  private final long ciphertextLength;

  private PhotoKey(byte[] secret, long ciphertextLength) {
    this.secret = secret;
    this.ciphertextLength = ciphertextLength;
  }

  /** A fresh random key, of no ciphertext yet. */
  static PhotoKey fresh(SecureRandom random) {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return new PhotoKey(secret, 0);
  }

  /** The key in an encoding made by {@link #encoded()}, which is overwritten. */
  static PhotoKey takenFrom(byte[] encoded) {
    byte[] secret = Arrays.copyOf(encoded, SECRET_BYTES);
    long length = ByteBuffer.wrap(encoded).getLong(SECRET_BYTES);
    Arrays.fill(encoded, (byte) 0);
    return new PhotoKey(secret, length);
  }

  /** The same key, once it is known how long the ciphertext is; closing either closes both. */
  PhotoKey ofCiphertext(long length) {
    return new PhotoKey(secret, length);
  }

  /** The 256-bit key itself, not a copy. */
  byte[] secret() {
    return secret;
  }

  /** In bytes. */
  long ciphertextLength() {
    return ciphertextLength;
  }

  /** {@value #ENCODED_BYTES} bytes, which the caller overwrites after use. */
  byte[] encoded() {
    return ByteBuffer.allocate(ENCODED_BYTES).put(secret).putLong(ciphertextLength).array();
  }

  @Override
  public void close() {
    Arrays.fill(secret, (byte) 0);
  }

  @Override
  public String toString() {
    return "PhotoKey[not shown]";
  }
}
