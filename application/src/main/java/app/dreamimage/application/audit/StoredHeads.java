package app.dreamimage.application.audit;

import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.MerkleFrontier;
import app.dreamimage.domain.audit.TreeGrowth;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.audit.Verdict;
import app.dreamimage.domain.audit.VerifierKey;
import java.util.Optional;

/** The tree heads in storage, among which anybody who has the database can put nonsense. */
final class StoredHeads {

  private final TreeHeads heads;
  private final AuditTrail trail;
  private final VerifierKey key;

  StoredHeads(TreeHeads heads, AuditTrail trail, VerifierKey key) {
    this.heads = heads;
    this.trail = trail;
    this.key = key;
  }

  /** The largest that is ours, of those with no more entries than these. */
  Optional<TreeHeads.Stored> lastOfOurs(long size) {
    Optional<TreeHeads.Stored> head = heads.latestUpTo(size);
    while (head.isPresent() && !isOurs(head.get())) {
      long nonsense = head.get().size();
      head = nonsense > 0 ? heads.latestUpTo(nonsense - 1) : Optional.empty();
    }
    return head;
  }

  boolean isOurs(TreeHeads.Stored head) {
    return checkpointOf(head).isPresent();
  }

  Optional<Checkpoint> checkpointOf(TreeHeads.Stored head) {
    return head.verify(key).fold(Optional::of, because -> Optional.empty());
  }

  /** Whether one was signed over something: one over nothing says nothing of the trail. */
  boolean oversAnEntry() {
    return lastOfOurs(Long.MAX_VALUE).filter(head -> head.size() > 0).isPresent();
  }

  /** Whether a head is ours and the tree goes on from it. */
  boolean bearOut(TreeHeads.Stored head, MerkleFrontier tree) {
    return checkpointOf(head)
        .filter(earlier -> grownFrom(earlier, tree).fold(grown -> true, because -> false))
        .isPresent();
  }

  Verdict<MerkleFrontier> grownFrom(Checkpoint earlier, MerkleFrontier tree) {
    return new TreeGrowth(trail).from(earlier, tree);
  }

  /**
   * How many entries the largest head has that the tree goes on from; 0 if there is none. What the
   * tree goes on from, it goes on from with every smaller head too: so this halves what is left.
   */
  long borneOut(MerkleFrontier tree) {
    long borneOut = 0;
    long least = 0;
    long most = tree.size();
    while (least < most) {
      long middle = most - (most - least) / 2;
      Optional<TreeHeads.Stored> head = lastOfOurs(middle).filter(found -> found.size() > 0);
      if (head.isEmpty() || bearOut(head.get(), tree)) {
        borneOut = head.map(TreeHeads.Stored::size).orElse(borneOut);
        least = middle;
      } else {
        most = head.get().size() - 1;
      }
    }
    return borneOut;
  }
}
