package app.dreamimage.storage.account;

import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.account.TokenHash;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Tokens of 256 random bits in URL-safe base64, hashed with SHA-256. A token is no password: it
 * cannot be guessed, so its hash need not be slow.
 */
@Singleton
final class RandomSecretTokens implements SecretTokens {

  private static final int TOKEN_BYTES = 32;

  private final SecureRandom random;

  RandomSecretTokens(SecureRandom random) {
    this.random = random;
  }

  @Override
  public SecretToken next() {
    byte[] token = new byte[TOKEN_BYTES];
    random.nextBytes(token);
    return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
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
