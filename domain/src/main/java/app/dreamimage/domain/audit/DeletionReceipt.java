package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be said in a receipt for something that was erased.
 *
 * @param id of what was erased
 * @param commitment to the photo; empty for an account, and for a photo that never came in whole
 * @param arrivedAt when the first byte of the photo came, or the account was opened
 * @param entry in the audit trail that tells of the erasure
 */
@Enforces({Clause.PHOTO_ERASED_AFTER_GENERATION, Clause.DELETION_WORKS_EVERYWHERE})
public record DeletionReceipt(
    UUID id,
    Kind kind,
    Optional<Commitment> commitment,
    Instant arrivedAt,
    Instant erasedAt,
    ErasureReason reason,
    PolicyVersion policyVersion,
    EntrySalt entry) {

  /** What was erased. */
  public enum Kind {
    PHOTO(
        AuditEvent.PHOTO_ERASED,
        Clause.PHOTO_ERASED_AFTER_GENERATION,
        "destroyed",
        "Backups may hold copies of the encrypted photo; without the key, which was never in a"
            + " backup and is destroyed, nobody can read them."),
    ACCOUNT(
        AuditEvent.ACCOUNT_CLOSED,
        Clause.ACCOUNT_DELETION_IS_COMPLETE,
        "none",
        "Backups made before may hold encrypted copies of account data until they are replaced."
            + " Photos were erased before the account, each by itself.");

    private final AuditEvent event;
    private final Clause clause;
    private final String key;
    private final String notCovered;

    Kind(AuditEvent event, Clause clause, String key, String notCovered) {
      this.event = event;
      this.clause = clause;
      this.key = key;
      this.notCovered = notCovered;
    }

    /** The event that stands for it in the audit trail. */
    public AuditEvent event() {
      return event;
    }

    /** The clause that demands the erasure. */
    public Clause clause() {
      return clause;
    }

    /** What became of its own key: {@code destroyed}, or {@code none} if it had none. */
    public String key() {
      return key;
    }

    /** What the receipt does not cover, in whole sentences. */
    public String notCovered() {
      return notCovered;
    }
  }

  public DeletionReceipt {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(commitment, "commitment");
    requireNonNull(arrivedAt, "arrivedAt");
    requireNonNull(erasedAt, "erasedAt");
    requireNonNull(reason, "reason");
    requireNonNull(policyVersion, "policyVersion");
    requireNonNull(entry, "entry");
  }

  /** The hash of what it says, all but where the entry is: the entry is bound to it. */
  public StatementHash statement() {
    return StatementHash.of(ReceiptText.statementOf(this));
  }

  /** Whether an entry of the audit trail tells of this erasure, and of no other. */
  public boolean isToldBy(AuditLeaf leaf) {
    return leaf.salt().equals(entry.value())
        && leaf.event().equals(kind.event().name())
        && leaf.clause().equals(kind.clause().id())
        && leaf.policyVersion().equals(policyVersion.toString())
        && leaf.receipt().equals(Optional.of(statement().value()))
        && leaf.wasGranted();
  }
}
