package app.dreamimage.application.audit;

import app.dreamimage.domain.audit.AuditLeaf;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.MerkleProofs;
import app.dreamimage.domain.audit.SealedReceipt;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.audit.Verdict;

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
   * The receipt as a file.
   *
   * @throws java.util.NoSuchElementException if the unit of work that recorded the erasure is not
   *     kept yet
   */
  public String seal(DeletionReceipt receipt) {
    AuditLeaf leaf = trail.find(receipt.entry()).orElseThrow();
    TreeHeads.Stored stored =
        heads.latest().filter(head -> head.size() > leaf.number()).orElseGet(signHead::handle);
    SignedNote note = ours(SignedNote.parse(stored.note()));
    Checkpoint head = ours(Checkpoint.parse(note.text()));
    return new SealedReceipt(
            receipt,
            leaf,
            new MerkleProofs(trail).inclusion(leaf.number(), head.size()),
            head,
            note.signatures(),
            signer.key())
        .signedBy(signer);
  }

  private static <T> T ours(Verdict<T> written) {
    return written.fold(
        value -> value,
        because -> {
          throw new IllegalStateException("a stored tree head cannot be read");
        });
  }
}
