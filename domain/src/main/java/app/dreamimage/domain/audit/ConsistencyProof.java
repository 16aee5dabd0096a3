package app.dreamimage.domain.audit;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.List;

/**
 * The proof that a tree goes on from an earlier one: nothing in that was altered, removed, inserted
 * or reordered (RFC 6962, section 2.1.2).
 *
 * @param oldSize how many entries the earlier tree has
 * @param newSize how many the later one has
 * @param path in the order of the RFC; empty if one of the trees is empty or both are the same
 */
@Enforces(Clause.SECURITY_IS_AUDITED)
public record ConsistencyProof(long oldSize, long newSize, List<TreeHash> path) {

  public ConsistencyProof {
    if (oldSize < 0 || oldSize > newSize) {
      throw new IllegalArgumentException("oldSize: 0 to the new size is accepted");
    }
    path = List.copyOf(path);
  }

  /** Whether it proves the trees with these roots to be so related (RFC 9162, section 2.1.4.2). */
  public boolean proves(TreeHash oldRoot, TreeHash newRoot) {
    if (oldSize == newSize) {
      return path.isEmpty() && oldRoot.equals(newRoot);
    }
    if (oldSize == 0) {
      return path.isEmpty() && oldRoot.equals(TreeHash.ofNothing());
    }
    // Where the earlier tree is one complete subtree of the later, its root is the first step.
    boolean complete = Long.bitCount(oldSize) == 1;
    if (path.isEmpty()) {
      return false;
    }
    int risen = Long.numberOfTrailingZeros(oldSize);
    long node = (oldSize - 1) >> risen;
    long last = (newSize - 1) >> risen;
    TreeHash first = complete ? oldRoot : path.get(0);
    TreeHash old = first;
    TreeHash all = first;
    for (TreeHash step : complete ? path : path.subList(1, path.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        old = TreeHash.ofNode(step, old);
        all = TreeHash.ofNode(step, all);
        int up = Long.numberOfTrailingZeros(node);
        node >>= up;
        last >>= up;
      } else {
        all = TreeHash.ofNode(all, step);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && old.equals(oldRoot) && all.equals(newRoot);
  }
}
