package app.dreamimage.storage.audit;

import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the audit trail as a row; its number, null until it is saved, keeps the order. */
@MappedEntity("audit_entry")
record AuditEntryRow(
    @Id @GeneratedValue @Nullable Long entryNumber,
    Instant happenedAt,
    String event,
    String clause,
    String policyVersion,
    @Nullable UUID subject,
    @Nullable String refusal) {

  static AuditEntryRow of(AuditEntry entry) {
    return new AuditEntryRow(
        null,
        entry.at(),
        entry.event().name(),
        entry.clause().name(),
        entry.policyVersion().toString(),
        entry.subject().map(Pseudonym::value).orElse(null),
        entry.refusal().map(Reason::name).orElse(null));
  }

  AuditEntry toEntry() {
    return new AuditEntry(
        happenedAt,
        AuditEvent.valueOf(event),
        Clause.valueOf(clause),
        PolicyVersion.parse(policyVersion),
        Optional.ofNullable(subject).map(Pseudonym::new),
        Optional.ofNullable(refusal).map(Reason::valueOf));
  }
}
