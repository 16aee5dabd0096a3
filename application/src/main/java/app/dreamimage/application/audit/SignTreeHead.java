package app.dreamimage.application.audit;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.domain.audit.MerkleFrontier;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.TreeGrowth;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.audit.Verdict;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Signs the head of the tree over the audit trail, unless that has been done or the tree does not
 * go on from the head that is kept beside the key. Done at every start and every minute: what
 * stands under a head cannot be changed unseen by those who have kept it, not even by somebody who
 * has the key.
 */
@Enforces(Clause.SECURITY_IS_AUDITED)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The audit trail holds no personal data.")
public final class SignTreeHead {

  private final AuditTrail trail;
  private final TreeHeads heads;
  private final KeptHead keptHead;
  private final TreeHeadSigner signer;
  private final LastHeadSigning last;

  public SignTreeHead(
      AuditTrail trail,
      TreeHeads heads,
      KeptHead keptHead,
      TreeHeadSigner signer,
      LastHeadSigning last) {
    this.trail = trail;
    this.heads = heads;
    this.keptHead = keptHead;
    this.signer = signer;
    this.last = last;
  }

  /** Signs, or says why it must not; what cannot be trusted in storage does not count. */
  public HeadSigning handle() {
    List<String> troubles = new ArrayList<>();
    HeadSigning signing = new HeadSigning(sign(troubles), troubles);
    last.put(signing);
    return signing;
  }

  private Optional<TreeHeads.Stored> sign(List<String> troubles) {
    // Both are looked at before the tree, so that they never know of more than it has.
    Verdict<Optional<Checkpoint>> kept = kept();
    Optional<TreeHeads.Stored> largest = heads.latest();
    MerkleFrontier tree = trail.tree();
    largest
        .filter(head -> head.size() > tree.size())
        .ifPresent(
            head -> troubles.add(notCounted(head, "the tree has " + tree.size() + " entries")));
    Optional<TreeHeads.Stored> stored =
        heads.latestUpTo(tree.size()).filter(head -> isOurs(head, troubles));
    return kept.then(earlier -> grownFrom(earlier, tree))
        .then(grown -> grownFrom(stored.flatMap(this::checkpointOf), grown))
        .fold(
            grown -> Optional.of(headOf(grown, stored)),
            because -> {
              troubles.add("No tree head is signed any more: " + because + ".");
              return Optional.<TreeHeads.Stored>empty();
            })
        .map(head -> kept(head, kept, troubles));
  }

  private Verdict<Optional<Checkpoint>> kept() {
    try {
      return keptHead
          .note()
          .map(note -> Checkpoint.verify(note, signer.key()).then(SignTreeHead::known))
          .orElseGet(() -> Verdict.valid(Optional.empty()))
          .fold(
              Verdict::valid,
              because -> Verdict.notValid("of the head that is kept beside the key, " + because));
    } catch (UncheckedIOException e) {
      return Verdict.notValid("the head that is kept beside the key cannot be read");
    }
  }

  private static Verdict<Optional<Checkpoint>> known(Checkpoint head) {
    return Verdict.valid(Optional.of(head));
  }

  private boolean isOurs(TreeHeads.Stored head, List<String> troubles) {
    return head.verify(signer.key())
        .fold(
            valid -> true,
            because -> {
              troubles.add(notCounted(head, because));
              return false;
            });
  }

  private static String notCounted(TreeHeads.Stored head, String because) {
    return "The stored tree head of size " + head.size() + " does not count: " + because + ".";
  }

  private Optional<Checkpoint> checkpointOf(TreeHeads.Stored head) {
    return head.verify(signer.key()).fold(Optional::of, because -> Optional.empty());
  }

  private Verdict<MerkleFrontier> grownFrom(Optional<Checkpoint> earlier, MerkleFrontier tree) {
    return earlier
        .map(head -> new TreeGrowth(trail).from(head, tree))
        .orElseGet(() -> Verdict.valid(tree));
  }

  private TreeHeads.Stored headOf(MerkleFrontier tree, Optional<TreeHeads.Stored> stored) {
    return stored.filter(head -> head.size() == tree.size()).orElseGet(() -> signed(tree));
  }

  private TreeHeads.Stored signed(MerkleFrontier tree) {
    Checkpoint checkpoint = Checkpoint.of(signer.key().name(), tree);
    TreeHeads.Stored head =
        new TreeHeads.Stored(
            checkpoint.size(), SignedNote.sign(checkpoint.text(), signer).toString());
    heads.add(head);
    return head;
  }

  /** Kept only once it is stored: what is kept may be older than the trail, and never newer. */
  private TreeHeads.Stored kept(
      TreeHeads.Stored head, Verdict<Optional<Checkpoint>> before, List<String> troubles) {
    boolean isNews =
        before.fold(
            kept -> kept.filter(earlier -> earlier.size() >= head.size()).isEmpty(),
            because -> false);
    if (isNews) {
      try {
        keptHead.keep(head.note());
      } catch (UncheckedIOException e) {
        troubles.add("The tree head cannot be kept beside the key.");
      }
    }
    return head;
  }
}
