package app.dreamimage.storage.account;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.contract.PasswordProtectionContract;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.PasswordProtection;
import org.junit.jupiter.api.Test;

final class Argon2PasswordProtectionTest extends PasswordProtectionContract {

  private final Argon2PasswordProtection protection = new Argon2PasswordProtection();

  @Override
  protected PasswordProtection protection() {
    return protection;
  }

  @Override
  protected PasswordProtection stronger() {
    return new Argon2PasswordProtection(20 * 1024, 3);
  }

  @Test
  void the_protected_form_names_the_recommended_parameters() {
    String encoded =
        protection.protect(Password.chosen("ninety-nine brushes".toCharArray())).encoded();
    assertTrue(encoded.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), encoded.substring(0, 30));
  }
}
