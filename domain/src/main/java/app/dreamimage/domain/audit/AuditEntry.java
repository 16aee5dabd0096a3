package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit trail. Its parts are instants, members of closed sets, a random pseudonym
 * and a random salt, so that it cannot hold personal data.
 *
 * @param purpose for which personal data was, or would have been, used
 * @param subject the person concerned, empty where no account exists
 * @param refusal why the answer was no, empty where it was yes
 * @param receipt what the receipt for the erasure says that it tells of, empty for anything else
 */
@Enforces({Clause.SECURITY_IS_AUDITED, Clause.ACCOUNT_DELETION_IS_COMPLETE})
public record AuditEntry(
    EntrySalt salt,
    Instant at,
    AuditEvent event,
    Clause clause,
    PolicyVersion policyVersion,
    Purpose purpose,
    Optional<Pseudonym> subject,
    Optional<Reason> refusal,
    Optional<StatementHash> receipt) {
  public AuditEntry {
    requireNonNull(salt, "salt");
    requireNonNull(at, "at");
    requireNonNull(event, "event");
    requireNonNull(clause, "clause");
    requireNonNull(policyVersion, "policyVersion");
    requireNonNull(purpose, "purpose");
    requireNonNull(subject, "subject");
    requireNonNull(refusal, "refusal");
    requireNonNull(receipt, "receipt");
  }
}
