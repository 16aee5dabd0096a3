package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AuditTrail} must do. */
public abstract class AuditTrailContract {

  /** The trail under test; it may hold entries of other tests. */
  protected abstract AuditTrail trail();

  @Test
  void entries_about_somebody_come_back_as_they_were_in_the_order_they_were_appended() {
    Pseudonym subject = new Pseudonym(Fresh.uuid());
    AuditEntry first = entry(AuditEvent.CONSENT_GIVEN, Optional.of(subject), Optional.empty());
    AuditEntry second =
        entry(AuditEvent.GENERATION_REFUSED, Optional.of(subject), Optional.of(Reason.QUEUE_FULL));
    long before = trail().size();

    trail().append(first);
    trail()
        .append(
            entry(
                AuditEvent.SIGNED_IN, Optional.of(new Pseudonym(Fresh.uuid())), Optional.empty()));
    trail().append(second);
    trail().append(first);

    assertEquals(List.of(first, second, first), trail().about(subject));
    assertEquals(before + 4, trail().size());
  }

  @Test
  void nothing_is_told_about_somebody_unknown() {
    assertEquals(List.of(), trail().about(new Pseudonym(Fresh.uuid())));
  }

  @Test
  void an_entry_about_nobody_is_counted_and_is_about_nobody() {
    Pseudonym somebody = new Pseudonym(Fresh.uuid());
    long before = trail().size();

    trail()
        .append(
            entry(
                AuditEvent.SIGN_IN_REFUSED,
                Optional.empty(),
                Optional.of(Reason.CREDENTIALS_WRONG)));

    assertEquals(before + 1, trail().size());
    assertEquals(List.of(), trail().about(somebody));
  }

  @Test
  void every_event_clause_and_reason_comes_back_as_it_was() {
    Pseudonym subject = new Pseudonym(Fresh.uuid());
    List<AuditEntry> all = new ArrayList<>();
    for (AuditEvent event : AuditEvent.values()) {
      all.add(entry(event, Optional.of(subject), Optional.empty()));
    }
    for (Clause clause : Clause.values()) {
      all.add(
          new AuditEntry(
              Moments.NOON,
              AuditEvent.PHOTO_ERASED,
              clause,
              new PolicyVersion(3, 14),
              Optional.of(subject),
              Optional.empty()));
    }
    for (Reason reason : Reason.values()) {
      all.add(entry(AuditEvent.GENERATION_REFUSED, Optional.of(subject), Optional.of(reason)));
    }

    all.forEach(trail()::append);

    assertEquals(all, trail().about(subject));
  }

  @Test
  void entries_appended_at_once_are_all_kept() throws Exception {
    Pseudonym subject = new Pseudonym(Fresh.uuid());
    AuditEntry entry = entry(AuditEvent.IMAGE_DELETED, Optional.of(subject), Optional.empty());

    Race.of(() -> appendTen(entry), () -> appendTen(entry), () -> appendTen(entry));

    assertEquals(30, trail().about(subject).size());
  }

  private AuditEntry appendTen(AuditEntry entry) {
    for (int i = 0; i < 10; i++) {
      trail().append(entry);
    }
    return entry;
  }

  private static AuditEntry entry(
      AuditEvent event, Optional<Pseudonym> subject, Optional<Reason> refusal) {
    return new AuditEntry(
        Moments.NOON.plusNanos(1_000),
        event,
        Clause.SECURITY_IS_AUDITED,
        new PolicyVersion(1, 0),
        subject,
        refusal);
  }
}
