package app.dreamimage.domain.audit;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.Optional;

/** Builds audit entries for tests; each has a salt of its own. */
public final class EntryBuilder {

  private final AuditEvent event;
  private Instant at = Moments.NOON.plusNanos(1_000);
  private Clause clause = Clause.SECURITY_IS_AUDITED;
  private PolicyVersion policyVersion = new PolicyVersion(1, 0);
  private Optional<Pseudonym> subject = Optional.empty();
  private Optional<Reason> refusal = Optional.empty();
  private Optional<StatementHash> receipt = Optional.empty();

  private EntryBuilder(AuditEvent event) {
    this.event = event;
  }

  /** An entry that tells of an event. */
  public static EntryBuilder anEntry(AuditEvent event) {
    return new EntryBuilder(event);
  }

  public EntryBuilder at(Instant given) {
    at = given;
    return this;
  }

  public EntryBuilder under(Clause given) {
    clause = given;
    return this;
  }

  public EntryBuilder under(PolicyVersion given) {
    policyVersion = given;
    return this;
  }

  public EntryBuilder about(Pseudonym given) {
    subject = Optional.of(given);
    return this;
  }

  public EntryBuilder refused(Reason given) {
    refusal = Optional.of(given);
    return this;
  }

  public EntryBuilder bearingOut(StatementHash given) {
    receipt = Optional.of(given);
    return this;
  }

  public AuditEntry build() {
    return new AuditEntry(
        new EntrySalt(Fresh.uuid()),
        at,
        event,
        clause,
        policyVersion,
        event.purpose(),
        subject,
        refusal,
        receipt);
  }
}
