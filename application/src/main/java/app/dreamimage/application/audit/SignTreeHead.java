package app.dreamimage.application.audit;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.MerkleFrontier;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;

/**
 * Signs the head of the tree over the audit trail, unless that has been done. Done at every start
 * and every minute: what stands under a head cannot be changed unseen by those who have kept it,
 * not even by somebody who has the key.
 */
@Enforces(Clause.SECURITY_IS_AUDITED)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The audit trail holds no personal data.")
public final class SignTreeHead {

  private final AuditTrail trail;
  private final TreeHeads heads;
  private final TreeHeadSigner signer;

  public SignTreeHead(AuditTrail trail, TreeHeads heads, TreeHeadSigner signer) {
    this.trail = trail;
    this.heads = heads;
    this.signer = signer;
  }

  /** The signed head of the tree as it is now. */
  public TreeHeads.Stored handle() {
    MerkleFrontier tree = trail.tree();
    return heads
        .latest()
        .filter(latest -> latest.size() >= tree.size())
        .orElseGet(() -> sign(Checkpoint.of(signer.key().name(), tree)));
  }

  private TreeHeads.Stored sign(Checkpoint checkpoint) {
    TreeHeads.Stored head =
        new TreeHeads.Stored(
            checkpoint.size(), SignedNote.sign(checkpoint.text(), signer).toString());
    heads.add(head);
    return head;
  }
}
