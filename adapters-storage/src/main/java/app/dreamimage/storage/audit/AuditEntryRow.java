package app.dreamimage.storage.audit;

import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.AuditLeaf;
import app.dreamimage.domain.audit.EntrySalt;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.StatementHash;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the audit trail as a row: the text of what is hashed, column by column. */
@MappedEntity("audit_entry")
record AuditEntryRow(
    @Id Long entryNumber,
    UUID salt,
    Instant happenedAt,
    String event,
    String clause,
    String policyVersion,
    String purpose,
    String outcome,
    @Nullable UUID subject,
    @Nullable String receipt) {

  private static final String REFUSED = "refused ";

  static AuditEntryRow of(AuditLeaf leaf) {
    return new AuditEntryRow(
        leaf.number(),
        leaf.salt(),
        leaf.at(),
        leaf.event(),
        leaf.clause(),
        leaf.policyVersion(),
        leaf.purpose(),
        leaf.outcome(),
        leaf.subject().orElse(null),
        leaf.receipt().orElse(null));
  }

  AuditLeaf toLeaf() {
    return new AuditLeaf(
        entryNumber,
        salt,
        happenedAt,
        event,
        clause,
        policyVersion,
        purpose,
        outcome,
        Optional.ofNullable(subject),
        Optional.ofNullable(receipt));
  }

  AuditEntry toEntry() {
    return new AuditEntry(
        new EntrySalt(salt),
        happenedAt,
        AuditEvent.valueOf(event),
        Clause.withId(clause).orElseThrow(),
        PolicyVersion.parse(policyVersion),
        Purpose.valueOf(purpose),
        Optional.ofNullable(subject).map(Pseudonym::new),
        outcome.startsWith(REFUSED)
            ? Optional.of(Reason.valueOf(outcome.substring(REFUSED.length())))
            : Optional.empty(),
        Optional.ofNullable(receipt).map(StatementHash::new));
  }
}
