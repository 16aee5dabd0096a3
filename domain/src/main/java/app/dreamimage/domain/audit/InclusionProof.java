package app.dreamimage.domain.audit;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.List;

/**
 * The proof that an entry is in a tree: the hashes that lead from it to the root (RFC 6962, section
 * 2.1.1).
 *
 * @param number of the entry, from 0
 * @param treeSize how many entries the tree has
 * @param path from the entry upwards
 */
@Enforces(Clause.SECURITY_IS_AUDITED)
public record InclusionProof(long number, long treeSize, List<TreeHash> path) {

  public InclusionProof {
    if (number < 0 || number >= treeSize) {
      throw new IllegalArgumentException("number: is not that of an entry in the tree");
    }
    path = List.copyOf(path);
  }

  /** Whether it proves this entry to be in the tree with this root (RFC 9162, section 2.1.3.2). */
  public boolean proves(TreeHash leaf, TreeHash root) {
    long node = number;
    long last = treeSize - 1;
    TreeHash reached = leaf;
    for (TreeHash sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        reached = TreeHash.ofNode(sibling, reached);
        // The last node of an uneven level rises until it has a sibling.
        int risen = Long.numberOfTrailingZeros(node);
        node >>= risen;
        last >>= risen;
      } else {
        reached = TreeHash.ofNode(reached, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && reached.equals(root);
  }
}
