package app.dreamimage.application.audit;

import app.dreamimage.domain.audit.AuditLeaf;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.InclusionProof;
import app.dreamimage.domain.audit.MerkleProofs;
import app.dreamimage.domain.audit.SealedReceipt;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.audit.Verdict;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Puts the proofs to what a receipt says, and signs it. */
public final class ReceiptSealing {

  private final AuditTrail trail;
  private final TreeHeads heads;
  private final SignTreeHead signHead;
  private final TreeHeadSigner signer;

  public ReceiptSealing(
      AuditTrail trail, TreeHeads heads, SignTreeHead signHead, TreeHeadSigner signer) {
    this.trail = trail;
    this.heads = heads;
    this.signHead = signHead;
    this.signer = signer;
  }

  /**
   * The receipt as a file that everybody finds valid; empty if the audit trail cannot bear it out,
   * because it was tampered with or the unit of work that recorded the erasure is not kept yet.
   */
  public Optional<String> seal(DeletionReceipt receipt) {
    return trail
        .find(receipt.entry())
        .flatMap(leaf -> headOver(leaf).flatMap(head -> seal(receipt, leaf, head)));
  }

  /** The last head that was stored, if it knows the entry and can be trusted; else a new one. */
  private Optional<TreeHeads.Stored> headOver(AuditLeaf leaf) {
    return heads
        .latestUpTo(trail.tree().size())
        .filter(head -> head.size() > leaf.number())
        .filter(head -> head.verify(signer.key()).fold(valid -> true, because -> false))
        .or(() -> signHead.handle().head().filter(head -> head.size() > leaf.number()));
  }

  private Optional<String> seal(DeletionReceipt receipt, AuditLeaf leaf, TreeHeads.Stored stored) {
    return stored
        .verify(signer.key())
        .then(
            head ->
                SignedNote.parse(stored.note())
                    .then(
                        note ->
                            proofOf(leaf, head)
                                .then(
                                    proof ->
                                        checked(
                                            new SealedReceipt(
                                                receipt,
                                                leaf,
                                                proof,
                                                head,
                                                note.signatures(),
                                                signer.key())))))
        .fold(Optional::of, because -> Optional.empty());
  }

  private Verdict<InclusionProof> proofOf(AuditLeaf leaf, Checkpoint head) {
    try {
      return Verdict.valid(new MerkleProofs(trail).inclusion(leaf.number(), head.size()));
    } catch (NoSuchElementException hashRemoved) {
      return Verdict.notValid("a hash of the tree is missing");
    }
  }

  private Verdict<String> checked(SealedReceipt sealed) {
    String file = sealed.signedBy(signer);
    return SealedReceipt.verify(file).then(valid -> Verdict.valid(file));
  }
}
