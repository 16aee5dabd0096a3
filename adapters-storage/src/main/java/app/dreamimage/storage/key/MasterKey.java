package app.dreamimage.storage.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The 256-bit key from which every durable key of the service is derived (HKDF with SHA-256, RFC
 * 5869), one for each purpose. It cannot be printed.
 */
public final class MasterKey {

  /** The length of a master key in bytes. */
  public static final int BYTES = 32;

  private final byte[] key;

  /**
   * A master key over a copy of the bytes.
   *
   * @throws IllegalArgumentException if there are not {@value #BYTES} of them
   */
  public MasterKey(byte[] key) {
    if (key.length != BYTES) {
      throw new IllegalArgumentException("a master key has 256 bits");
    }
    this.key = key.clone();
  }

  /** Authenticated encryption under the key for a purpose. */
  public Aead aead(String purpose) {
    byte[] derived = derive(purpose);
    try {
      return new AesGcmJce(derived);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    } finally {
      Arrays.fill(derived, (byte) 0);
    }
  }

  /** A password for a purpose: 64 hexadecimal digits. */
  public String password(String purpose) {
    byte[] derived = derive(purpose);
    try {
      return HexFormat.of().formatHex(derived);
    } finally {
      Arrays.fill(derived, (byte) 0);
    }
  }

  private byte[] derive(String purpose) {
    try {
      return Hkdf.computeHkdf(
          "HMACSHA256",
          key,
          new byte[0],
          ("dream image: " + purpose).getBytes(StandardCharsets.UTF_8),
          BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF is not available", e);
    }
  }

  @Override
  public String toString() {
    return "MasterKey[not shown]";
  }
}
