package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * That somebody has reported an account to be a child's, and nothing else: not who, nor in which
 * words. It waits for a decision, and is gone with it: confirmed, it goes with the account;
 * dismissed, it goes alone.
 */
public record UnderAgeReport(UnderAgeReportId id, AccountId account, Instant receivedAt) {
  public UnderAgeReport {
    requireNonNull(id, "id");
    requireNonNull(account, "account");
    requireNonNull(receivedAt, "receivedAt");
  }
}
