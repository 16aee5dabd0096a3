package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

/** A random secret that opens a session. Only its hash is ever kept; it cannot be printed. */
public record SecretToken(String value) {
  public SecretToken {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return "SecretToken[not shown]";
  }
}
