package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.PasswordProtection;
import app.dreamimage.domain.account.ProtectedPassword;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PasswordProtection} must do. */
public abstract class PasswordProtectionContract {

  private static final String TEXT = "ninety-nine brushes";

  /** The protection under test. */
  protected abstract PasswordProtection protection();

  /** The protection under test with stronger parameters. */
  protected abstract PasswordProtection stronger();

  @Test
  void a_password_matches_its_protected_form() {
    assertTrue(protection().matches(password(TEXT), Optional.of(kept(TEXT))));
    assertTrue(protection().matches(password("пароль密码🎨🎨"), Optional.of(kept("пароль密码🎨🎨"))));
  }

  @Test
  void another_password_does_not_match() {
    assertFalse(protection().matches(password(TEXT + "!"), Optional.of(kept(TEXT))));
    assertFalse(protection().matches(password("Ninety-nine brushes"), Optional.of(kept(TEXT))));
    assertFalse(protection().matches(password("ninety-nine brushe"), Optional.of(kept(TEXT))));
  }

  @Test
  void nothing_matches_where_nothing_is_kept() {
    assertFalse(protection().matches(password(TEXT), Optional.empty()));
  }

  @Test
  void the_same_password_is_protected_differently_each_time() {
    assertNotEquals(kept(TEXT).encoded(), kept(TEXT).encoded());
  }

  @Test
  void the_protected_form_does_not_show_the_password() {
    assertFalse(kept(TEXT).encoded().contains(TEXT));
  }

  @Test
  void the_password_is_not_used_up() {
    Password password = password(TEXT);
    ProtectedPassword kept = protection().protect(password);

    assertTrue(protection().matches(password, Optional.of(kept)));
  }

  @Test
  void a_form_made_with_weaker_parameters_still_matches_and_is_outdated() {
    ProtectedPassword weaker = kept(TEXT);
    assertFalse(protection().isOutdated(weaker));

    PasswordProtection stronger = stronger();

    assertTrue(stronger.isOutdated(weaker));
    assertTrue(stronger.matches(password(TEXT), Optional.of(weaker)));
    assertFalse(stronger.isOutdated(stronger.protect(password(TEXT))));
  }

  private ProtectedPassword kept(String text) {
    return protection().protect(password(text));
  }

  private static Password password(String text) {
    return Password.offered(text.toCharArray());
  }
}
