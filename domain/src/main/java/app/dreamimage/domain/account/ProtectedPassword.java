package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

/**
 * A password in protected form: a salted, slow hash together with the parameters that made it.
 *
 * @param encoded the PHC string of the hash (RFC 9106 for Argon2id)
 */
public record ProtectedPassword(String encoded) {
  public ProtectedPassword {
    requireNonNull(encoded, "encoded");
  }

  @Override
  public String toString() {
    return "ProtectedPassword[not shown]";
  }
}
