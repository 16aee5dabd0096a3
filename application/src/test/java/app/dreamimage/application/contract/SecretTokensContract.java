package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.account.TokenHash;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SecretTokens} must do. */
public abstract class SecretTokensContract {

  private static final int FEWEST_CHARACTERS_FOR_256_BITS = 43;

  /** The tokens under test. */
  protected abstract SecretTokens tokens();

  @Test
  void tokens_are_long_enough_fit_for_a_header_and_never_the_same() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      String token = tokens().next().value();
      assertTrue(token.length() >= FEWEST_CHARACTERS_FOR_256_BITS);
      assertTrue(token.matches("[A-Za-z0-9_.~+/-]+=*"), "RFC 6750, section 2.1");
      assertTrue(seen.add(token));
    }
  }

  @Test
  void the_same_token_has_always_the_same_hash_and_another_another() {
    SecretToken token = tokens().next();
    TokenHash hash = tokens().hash(token);

    assertEquals(hash, tokens().hash(new SecretToken(token.value())));
    assertFalse(hash.equals(tokens().hash(tokens().next())));
  }

  @Test
  void a_hash_is_hexadecimal_and_does_not_show_the_token() {
    SecretToken token = tokens().next();
    String hash = tokens().hash(token).value();

    assertTrue(hash.matches("[0-9a-f]{64,}"));
    assertFalse(hash.contains(token.value()));
  }

  @Test
  void whatever_a_stranger_offers_as_a_token_can_be_hashed() {
    assertTrue(tokens().hash(new SecretToken("")).value().matches("[0-9a-f]{64,}"));
    assertTrue(tokens().hash(new SecretToken("日本\0🎨")).value().matches("[0-9a-f]{64,}"));
  }
}
