package app.dreamimage.application.audit;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.domain.audit.MerkleFrontier;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
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
    List<HeadSigning.Trouble> troubles = new ArrayList<>();
    HeadSigning signing = new HeadSigning(sign(troubles), troubles);
    last.put(signing);
    return signing;
  }

  private Optional<TreeHeads.Stored> sign(List<HeadSigning.Trouble> troubles) {
    StoredHeads stored = new StoredHeads(heads, trail, signer.key());
    // Both are looked at before the tree, so that they never know of more than it has.
    Kept kept = kept();
    Optional<TreeHeads.Stored> largest = heads.latest();
    MerkleFrontier tree = trail.tree();
    tellWhatDoesNotCount(largest, tree, troubles);
    Optional<TreeHeads.Stored> ours = stored.lastOfOurs(tree.size());
    Optional<HeadSigning.Trouble> why =
        kept.trouble()
            .or(() -> takenAway(kept, stored))
            .or(() -> notGrown(kept.head(), tree, stored))
            .or(() -> notGrown(ours.flatMap(stored::checkpointOf), tree, stored));
    if (why.isPresent()) {
      troubles.add(notSigned(why.get(), stored.borneOut(tree)));
      return Optional.empty();
    }
    TreeHeads.Stored head =
        ours.filter(found -> found.size() == tree.size()).orElseGet(() -> signed(tree));
    keep(head, kept, troubles);
    return Optional.of(head);
  }

  /** What is kept beside the key, or why it is of no use. */
  private record Kept(Optional<Checkpoint> head, Optional<HeadSigning.Trouble> trouble) {

    private static Kept none(HeadSigning.Kind kind, String because) {
      return new Kept(Optional.empty(), Optional.of(new HeadSigning.Trouble(kind, because)));
    }
  }

  private Kept kept() {
    Optional<String> note;
    try {
      note = keptHead.note();
    } catch (UncheckedIOException e) {
      return Kept.none(
          HeadSigning.Kind.HEAD_NOT_READABLE,
          "the head that is kept beside the key cannot be read");
    }
    if (note.isEmpty()) {
      return new Kept(Optional.empty(), Optional.empty());
    }
    return Checkpoint.verify(note.get(), signer.key())
        .fold(
            ours -> new Kept(Optional.of(ours), Optional.empty()),
            because ->
                Kept.none(
                    HeadSigning.Kind.HEAD_NOT_OURS,
                    "of the head that is kept beside the key, " + because));
  }

  /** That none is kept is as it should be only before the first was signed over an entry. */
  private static Optional<HeadSigning.Trouble> takenAway(Kept kept, StoredHeads stored) {
    return kept.head().isEmpty() && stored.oversAnEntry()
        ? Optional.of(
            new HeadSigning.Trouble(
                HeadSigning.Kind.HEAD_TAKEN_AWAY,
                "the head that was kept beside the key was taken away"))
        : Optional.empty();
  }

  private static Optional<HeadSigning.Trouble> notGrown(
      Optional<Checkpoint> earlier, MerkleFrontier tree, StoredHeads stored) {
    return earlier.flatMap(
        head ->
            stored
                .grownFrom(head, tree)
                .fold(
                    grown -> Optional.<HeadSigning.Trouble>empty(),
                    because ->
                        Optional.of(
                            new HeadSigning.Trouble(
                                HeadSigning.Kind.TREE_DOES_NOT_GO_ON, because))));
  }

  private static HeadSigning.Trouble notSigned(HeadSigning.Trouble why, long borneOut) {
    return new HeadSigning.Trouble(
        why.kind(),
        "No tree head is signed any more: "
            + why.what()
            + ". Stored heads bear out the first "
            + borneOut
            + " entries.");
  }

  /** Of the stored heads that do not count, the largest is told: there may be any number. */
  private void tellWhatDoesNotCount(
      Optional<TreeHeads.Stored> largest, MerkleFrontier tree, List<HeadSigning.Trouble> troubles) {
    largest
        .filter(head -> head.size() > tree.size())
        .ifPresent(
            head ->
                troubles.add(
                    notCounted(
                        HeadSigning.Kind.STORED_HEAD_BEYOND_THE_TREE,
                        head,
                        "the tree has fewer entries")));
    heads
        .latestUpTo(tree.size())
        .ifPresent(
            head ->
                head.verify(signer.key())
                    .fold(
                        ours -> true,
                        because ->
                            troubles.add(
                                notCounted(HeadSigning.Kind.STORED_HEAD_NOT_OURS, head, because))));
  }

  private static HeadSigning.Trouble notCounted(
      HeadSigning.Kind kind, TreeHeads.Stored head, String because) {
    return new HeadSigning.Trouble(
        kind, "The stored tree head of size " + head.size() + " does not count: " + because + ".");
  }

  /** Only what is none of ours can be in the place of the new head, and has to make way. */
  private TreeHeads.Stored signed(MerkleFrontier tree) {
    Checkpoint checkpoint = Checkpoint.of(signer.key().name(), tree);
    TreeHeads.Stored head =
        new TreeHeads.Stored(
            checkpoint.size(), SignedNote.sign(checkpoint.text(), signer).toString());
    heads
        .latestUpTo(tree.size())
        .filter(there -> there.size() == tree.size())
        .filter(there -> there.verify(signer.key()).fold(ours -> false, because -> true))
        .ifPresent(heads::remove);
    heads.add(head);
    return head;
  }

  /** Kept only once it is stored: what is kept may be older than the trail, and never newer. */
  private void keep(TreeHeads.Stored head, Kept before, List<HeadSigning.Trouble> troubles) {
    if (before.head().filter(earlier -> earlier.size() >= head.size()).isPresent()) {
      return;
    }
    try {
      keptHead.keep(head.note());
    } catch (UncheckedIOException e) {
      troubles.add(
          new HeadSigning.Trouble(
              HeadSigning.Kind.HEAD_NOT_KEPT, "The tree head cannot be kept beside the key."));
    }
  }
}
