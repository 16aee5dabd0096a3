package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;
import java.util.Optional;

/**
 * How long account data is kept: until its deletion is asked for. Time alone ends nothing, however
 * long nobody has signed in.
 *
 * @param deletionAskedAt empty while nobody has asked
 */
@Enforces(Clause.ACCOUNT_DATA_STAYS_UNTIL_DELETION)
public record AccountRetention(Optional<Instant> deletionAskedAt) {

  public AccountRetention {
    requireNonNull(deletionAskedAt, "deletionAskedAt");
  }

  /** Whether the data must be gone at this instant: from the request on, and never before. */
  public boolean hasEndedAt(Instant now) {
    return deletionAskedAt.filter(asked -> !now.isBefore(asked)).isPresent();
  }
}
