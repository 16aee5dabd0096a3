package app.dreamimage.domain.audit;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.NoSuchElementException;

/** The rule that a tree only grows: what was signed once stands at the beginning of it for good. */
@Enforces(Clause.SECURITY_IS_AUDITED)
public final class TreeGrowth {

  private final TreeNodes nodes;

  /**
   * The growth of a tree.
   *
   * @param nodes its stored hashes
   */
  public TreeGrowth(TreeNodes nodes) {
    this.nodes = nodes;
  }

  /** Whether the tree goes on from a head that was signed before; valid with the tree. */
  public Verdict<MerkleFrontier> from(Checkpoint earlier, MerkleFrontier tree) {
    if (earlier.size() > tree.size()) {
      return Verdict.notValid(
          "a head over " + earlier.size() + " entries was signed before, and the trail has fewer");
    }
    return goesOn(earlier, tree)
        ? Verdict.valid(tree)
        : Verdict.notValid(
            "one of the first "
                + earlier.size()
                + " entries was altered, removed, inserted or reordered since they were signed");
  }

  private boolean goesOn(Checkpoint earlier, MerkleFrontier tree) {
    try {
      return new MerkleProofs(nodes)
          .consistency(earlier.size(), tree.size())
          .proves(earlier.root(), tree.root());
    } catch (NoSuchElementException hashRemoved) {
      return false;
    }
  }
}
