package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The identity of an account. */
public record AccountId(UUID value) {
  public AccountId {
    requireNonNull(value, "value");
  }
}
