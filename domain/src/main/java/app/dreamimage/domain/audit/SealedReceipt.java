package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;

/**
 * A deletion receipt that anybody can check without asking the service: with the entry of the audit
 * trail, the proof that the entry is in the tree, the signed head of the tree, and a signature over
 * all of it. Its file is described in docs/receipts.md.
 *
 * @param leaf the entry that tells of the erasure
 * @param proof that the entry is in the tree of the head
 * @param head of the tree
 * @param headSignatures the lines of signatures of the head
 * @param key of the log
 */
@Enforces({
  Clause.PHOTO_ERASED_AFTER_GENERATION,
  Clause.DELETION_WORKS_EVERYWHERE,
  Clause.SECURITY_IS_AUDITED
})
public record SealedReceipt(
    DeletionReceipt receipt,
    AuditLeaf leaf,
    InclusionProof proof,
    Checkpoint head,
    String headSignatures,
    VerifierKey key) {

  public SealedReceipt {
    requireNonNull(receipt, "receipt");
    requireNonNull(leaf, "leaf");
    requireNonNull(proof, "proof");
    requireNonNull(head, "head");
    requireNonNull(headSignatures, "headSignatures");
    requireNonNull(key, "key");
  }

  /** The file, signed. */
  public String signedBy(TreeHeadSigner signer) {
    return SignedNote.sign(ReceiptText.of(this), signer).toString();
  }

  /** Reads a file and checks everything in it, with the key that it names. */
  public static Verdict<SealedReceipt> verify(String file) {
    return SignedNote.parse(file)
        .then(
            note ->
                ReceiptText.parse(note.text())
                    .then(read -> note.verify(read.key()).then(signed -> read.check())));
  }

  /** Reads a file and checks everything in it; it has to be signed with this key. */
  public static Verdict<SealedReceipt> verify(String file, VerifierKey pinned) {
    return verify(file)
        .then(
            read ->
                read.key().equals(pinned)
                    ? Verdict.valid(read)
                    : Verdict.notValid("it is signed with another key than the one given"));
  }

  private Verdict<SealedReceipt> check() {
    if (!receipt.isToldBy(leaf)) {
      return Verdict.notValid("the entry of the audit trail in it tells of something else");
    }
    if (!proof.proves(leaf.hash(), head.root())) {
      return Verdict.notValid("its proof does not lead from the entry to the tree head");
    }
    return Checkpoint.verify(new SignedNote(head.text(), headSignatures).toString(), key)
        .fold(
            valid -> Verdict.valid(this),
            because -> Verdict.notValid("of its tree head, " + because));
  }
}
