package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.account.TokenHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Tokens of 256 random bits and their SHA-256. */
public final class RandomSecretTokens implements SecretTokens {

  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public SecretToken next() {
    byte[] bits = new byte[BYTES];
    random.nextBytes(bits);
    return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  @Override
  public TokenHash hash(SecretToken token) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(token.value().getBytes(StandardCharsets.UTF_8));
      return new TokenHash(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
