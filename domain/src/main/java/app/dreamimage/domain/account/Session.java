package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.ClockTolerance;
import app.dreamimage.domain.policy.Enforces;
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

  /**
   * Whether the session counts at this instant. One that was opened in the future does not: a clock
   * was wrong, and how old the session is nobody knows.
   */
  @Enforces(Clause.ACCESS_IS_LIMITED)
  public boolean isOpenAt(Instant now) {
    return now.isBefore(expiresAt) && !ClockTolerance.isFromTheFuture(openedAt, now);
  }
}
