package app.dreamimage.application.audit;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.EntrySalt;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.audit.Salts;
import app.dreamimage.domain.audit.StatementHash;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes audit entries, replacing each account by its pseudonym. Each method answers with the entry
 * as it will stand in the trail once the unit of work under way is kept.
 */
public final class AuditRecorder {

  /** What an entry that is about to be written will say of itself. */
  public record Stamp(EntrySalt salt, Instant at, PolicyVersion policyVersion) {}

  private final AuditTrail trail;
  private final Pseudonyms pseudonyms;
  private final Salts salts;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public AuditRecorder(
      AuditTrail trail,
      Pseudonyms pseudonyms,
      Salts salts,
      InstantSource clock,
      PolicyHistory policy) {
    this.trail = trail;
    this.pseudonyms = pseudonyms;
    this.salts = salts;
    this.clock = clock;
    this.policy = policy;
  }

  /** Records that something happened to an account's data, under a clause. */
  public AuditEntry record(AccountId account, AuditEvent event, Clause clause) {
    return append(pseudonyms.of(account), event, clause, Optional.empty());
  }

  /** Records that a staff member did something; their id is a pseudonym already. */
  public void record(StaffId staff, AuditEvent event, Clause clause) {
    append(Optional.of(new Pseudonym(staff.value())), event, clause, Optional.empty());
  }

  /**
   * Records an erasure, in an entry of its own that is bound to what the receipt says.
   *
   * @param write the receipt for the erasure, given the stamp of the entry
   */
  public DeletionReceipt recordErasure(AccountId account, Function<Stamp, DeletionReceipt> write) {
    Stamp stamp = stamp();
    DeletionReceipt receipt = write.apply(stamp);
    DeletionReceipt.Kind kind = receipt.kind();
    append(
        entry(
            stamp,
            pseudonyms.of(account),
            kind.event(),
            kind.clause(),
            Optional.empty(),
            Optional.of(receipt.statement())));
    return receipt;
  }

  /** Records that something happened that concerns nobody who can still be named. */
  public AuditEntry record(AuditEvent event, Clause clause) {
    return append(Optional.empty(), event, clause, Optional.empty());
  }

  /** Records that an account was told no. */
  public AuditEntry recordRefusal(AccountId account, AuditEvent event, Refusal refusal) {
    return append(pseudonyms.of(account), event, refusal.clause(), Optional.of(refusal));
  }

  /** Records that a staff member was told no. */
  public void recordRefusal(StaffId staff, AuditEvent event, Refusal refusal) {
    append(
        Optional.of(new Pseudonym(staff.value())), event, refusal.clause(), Optional.of(refusal));
  }

  /** Records that somebody without an account was told no. */
  public AuditEntry recordRefusal(AuditEvent event, Refusal refusal) {
    return append(Optional.empty(), event, refusal.clause(), Optional.of(refusal));
  }

  private AuditEntry append(
      Optional<Pseudonym> subject, AuditEvent event, Clause clause, Optional<Refusal> refusal) {
    return append(entry(stamp(), subject, event, clause, refusal, Optional.empty()));
  }

  private AuditEntry append(AuditEntry entry) {
    trail.append(entry);
    return entry;
  }

  private Stamp stamp() {
    Instant now = clock.instant();
    return new Stamp(new EntrySalt(salts.next()), now, policy.termsAt(now).version());
  }

  private static AuditEntry entry(
      Stamp stamp,
      Optional<Pseudonym> subject,
      AuditEvent event,
      Clause clause,
      Optional<Refusal> refusal,
      Optional<StatementHash> receipt) {
    return new AuditEntry(
        stamp.salt(),
        stamp.at(),
        event,
        clause,
        stamp.policyVersion(),
        event.purpose(),
        subject,
        refusal.map(Refusal::reason),
        receipt);
  }
}
