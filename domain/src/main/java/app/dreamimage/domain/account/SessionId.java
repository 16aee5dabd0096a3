package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The identity of a session: names it in lists, opens nothing. */
public record SessionId(UUID value) {
  public SessionId {
    requireNonNull(value, "value");
  }
}
