package app.dreamimage.domain.account;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a person stays signed in.
 *
 * @param longest from signing in, positive
 */
@Enforces(Clause.ACCESS_IS_LIMITED)
public record SessionLifetime(Duration longest) {

  public SessionLifetime {
    if (longest.compareTo(Duration.ZERO) <= 0) {
      throw new IllegalArgumentException("longest: must be positive");
    }
  }

  /** The first instant at which a session opened now no longer counts. */
  public Instant expiryOfOneOpenedAt(Instant now) {
    return now.plus(longest);
  }
}
