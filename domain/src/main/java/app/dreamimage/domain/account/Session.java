package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A time in which a person is signed in: from {@code openedAt} up to, not including, {@code
 * expiresAt}.
 */
public record Session(
    SessionId id, AccountId account, TokenHash hash, Instant openedAt, Instant expiresAt) {

  public Session {
    requireNonNull(id, "id");
    requireNonNull(account, "account");
    requireNonNull(hash, "hash");
    if (!openedAt.isBefore(expiresAt)) {
      throw new IllegalArgumentException("expiresAt: must be after openedAt");
    }
  }

  /** Whether the session still counts at this instant. */
  public boolean isOpenAt(Instant now) {
    return now.isBefore(expiresAt);
  }
}
