package app.dreamimage.storage.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.contract.SecretTokensContract;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.SecretTokens;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class RandomSecretTokensTest extends SecretTokensContract {

  private final SecretTokens tokens = new RandomSecretTokens(new SecureRandom());

  @Override
  protected SecretTokens tokens() {
    return tokens;
  }

  @Test
  void a_token_has_256_bits() {
    assertEquals(32, Base64.getUrlDecoder().decode(tokens.next().value()).length);
  }

  @Test
  void the_hash_is_that_of_fips_180() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        tokens.hash(new SecretToken("abc")).value());
  }
}
