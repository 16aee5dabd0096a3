package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.PasswordProtection;
import app.dreamimage.domain.account.ProtectedPassword;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Salted HMAC-SHA-256: real, and quick enough for tests; far too quick for anything else. */
public final class FastPasswordProtection implements PasswordProtection {

  private static final HexFormat HEX = HexFormat.of();
  private static final int SALT_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private volatile int strength = 1;

  /** Raises the parameters in force, so that everything protected before is outdated. */
  public void strengthen() {
    strength = 2;
  }

  @Override
  public ProtectedPassword protect(Password password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    int parameters = strength;
    return new ProtectedPassword(
        "$hmac$" + parameters + "$" + HEX.formatHex(salt) + "$" + hash(password, salt));
  }

  @Override
  public boolean matches(Password offered, Optional<ProtectedPassword> kept) {
    byte[] salt = kept.map(some -> HEX.parseHex(part(some, 3))).orElse(new byte[SALT_BYTES]);
    byte[] found = hash(offered, salt).getBytes(StandardCharsets.US_ASCII);
    byte[] expected =
        kept.map(some -> part(some, 4)).orElse("").getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(found, expected);
  }

  @Override
  public boolean isOutdated(ProtectedPassword kept) {
    return Integer.parseInt(part(kept, 2)) < strength;
  }

  private static String part(ProtectedPassword kept, int index) {
    return kept.encoded().split("\\$", -1)[index];
  }

  private static String hash(Password password, byte[] salt) {
    char[] text = password.characters();
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt, "HmacSHA256"));
      mac.update(StandardCharsets.UTF_8.encode(CharBuffer.wrap(text)));
      return HEX.formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    } finally {
      Arrays.fill(text, '\0');
    }
  }
}
