package app.dreamimage.domain.notice;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.PolicyVersion;
import java.time.Instant;
import java.util.Optional;

/**
 * That a person went on using the service under a version of the policy that they had been told of.
 * It is no consent: nothing that needs one can be made of it.
 */
@Enforces(Clause.USE_ACCEPTS_UPDATES)
public record AcceptanceByUse(AccountId account, PolicyVersion version, Instant acceptedAt) {

  public AcceptanceByUse {
    requireNonNull(account, "account");
    requireNonNull(version, "version");
    requireNonNull(acceptedAt, "acceptedAt");
  }

  /**
   * What a use at this instant accepts: the update that the notice is about, if it is in force and
   * the notice had reached the person before. The use in which it reaches them does not count.
   *
   * @throws IllegalArgumentException if the notice is not about these terms
   */
  public static Optional<AcceptanceByUse> of(Notice notice, PolicyTerms terms, Instant usedAt) {
    if (notice.kind() != NoticeKind.POLICY_CHANGED
        || !notice.subject().equals(NoticeSubject.of(terms.version()))) {
      throw new IllegalArgumentException("notice: must be about the terms");
    }
    return notice
        .delivery()
        .filter(delivery -> usedAt.isAfter(delivery.at()))
        .filter(delivery -> !usedAt.isBefore(terms.beginning()))
        .map(delivery -> new AcceptanceByUse(notice.account(), terms.version(), usedAt));
  }
}
