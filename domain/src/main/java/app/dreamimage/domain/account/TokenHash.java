package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

/** The hash of a secret token, in lower-case hexadecimal. */
public record TokenHash(String value) {
  public TokenHash {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return "TokenHash[not shown]";
  }
}
