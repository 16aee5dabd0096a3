package app.dreamimage.domain.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A salted commitment to a photo, made while it arrived: the SHA-256 of the salt and of the SHA-256
 * of the photo. Whoever has the photo and the salt can show that the commitment is to that photo;
 * nobody can read anything of the photo from it.
 *
 * @param salt 32 hexadecimal digits
 * @param value 64 hexadecimal digits
 */
public record Commitment(String salt, String value) {

  private static final String HEX_32 = "[0-9a-f]{32}";
  private static final String HEX_64 = "[0-9a-f]{64}";

  public Commitment {
    if (!salt.matches(HEX_32)) {
      throw new IllegalArgumentException("salt: 32 hexadecimal digits are needed");
    }
    if (!value.matches(HEX_64)) {
      throw new IllegalArgumentException("value: 64 hexadecimal digits are needed");
    }
  }

  /**
   * The commitment to a photo.
   *
   * @param photoHash the SHA-256 of its bytes
   */
  public static Commitment to(byte[] photoHash, String salt) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(HexFormat.of().parseHex(salt));
      return new Commitment(salt, HexFormat.of().formatHex(digest.digest(photoHash)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether it is to the photo whose bytes have this SHA-256. */
  public boolean isTo(byte[] photoHash) {
    return equals(to(photoHash, salt));
  }
}
