package app.dreamimage.domain.account;

import java.util.Optional;

/** Driven port: protects passwords and checks them against their protected form. */
public interface PasswordProtection {

  /** The protected form, made with the parameters now in force and a fresh salt. */
  ProtectedPassword protect(Password password);

  /**
   * Whether the password is the one that was protected. With nothing to compare, it takes as long
   * as with something and answers no, so that unknown emails cannot be told from wrong passwords.
   */
  boolean matches(Password offered, Optional<ProtectedPassword> kept);

  /** Whether the parameters in force are stronger than those of the kept form. */
  boolean isOutdated(ProtectedPassword kept);
}
