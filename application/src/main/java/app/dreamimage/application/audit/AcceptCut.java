package app.dreamimage.application.audit;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.domain.audit.MerkleFrontier;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.List;
import java.util.Optional;

/**
 * Goes on from the audit trail as it stands, for an operator who has looked into why it does not
 * agree with what was signed. Nothing is destroyed: the heads that speak against the trail are put
 * aside beside the key, and the trail itself tells that this was done.
 */
@Enforces(Clause.SECURITY_IS_AUDITED)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The audit trail holds no personal data.")
public final class AcceptCut {

  /**
   * What was done.
   *
   * @param putAside how many stored heads were put aside
   * @param signing what came of signing the trail as it stands
   */
  public record Accepted(int putAside, HeadSigning signing) {}

  private final AuditTrail trail;
  private final TreeHeads heads;
  private final KeptHead keptHead;
  private final TreeHeadSigner signer;
  private final SignTreeHead signHead;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public AcceptCut(
      AuditTrail trail,
      TreeHeads heads,
      KeptHead keptHead,
      TreeHeadSigner signer,
      SignTreeHead signHead,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.trail = trail;
    this.heads = heads;
    this.keptHead = keptHead;
    this.signer = signer;
    this.signHead = signHead;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Accepts, and signs; empty if there was no trouble, so that nothing is accepted unneeded. */
  public Optional<Accepted> handle() {
    if (signHead.handle().troubles().isEmpty()) {
      return Optional.empty();
    }
    StoredHeads stored = new StoredHeads(heads, trail, signer.key());
    MerkleFrontier tree = trail.tree();
    List<TreeHeads.Stored> against =
        heads.all().stream().filter(head -> !stored.bearOut(head, tree)).toList();
    // First of all: where it cannot be put aside, all stays as it is.
    keptHead.putAside(String.join("\n", against.stream().map(TreeHeads.Stored::note).toList()));
    unitOfWork.run(
        () -> {
          against.forEach(heads::remove);
          audit.record(AuditEvent.AUDIT_CUT_ACCEPTED, Clause.SECURITY_IS_AUDITED);
        });
    stored.lastOfOurs(tree.size()).ifPresent(head -> keptHead.keep(head.note()));
    return Optional.of(new Accepted(against.size(), signHead.handle()));
  }
}
