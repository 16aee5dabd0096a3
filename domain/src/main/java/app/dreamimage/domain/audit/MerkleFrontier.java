package app.dreamimage.domain.audit;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of a tree of hashes as is needed to go on: the roots of its complete subtrees, largest
 * first, one for each 1 in the binary form of its size (RFC 6962, section 2.1).
 *
 * @param size how many entries there are
 * @param roots as many as {@code size} has ones
 */
@Enforces(Clause.SECURITY_IS_AUDITED)
public record MerkleFrontier(long size, List<TreeHash> roots) {

  /** The tree without entries. */
  public static final MerkleFrontier EMPTY = new MerkleFrontier(0, List.of());

  public MerkleFrontier {
    if (size < 0) {
      throw new IllegalArgumentException("size: 0 and more are accepted");
    }
    roots = List.copyOf(roots);
    if (roots.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException("roots: one is needed for each 1 in the size");
    }
  }

  /**
   * What comes of appending an entry.
   *
   * @param tree with the entry in it
   * @param completed the hashes that are final from now on: of the entry, and of each subtree that
   *     it was the last to complete, upwards; the one at place L is of a subtree of 2^L entries
   */
  public record Appended(MerkleFrontier tree, List<TreeHash> completed) {
    public Appended {
      completed = List.copyOf(completed);
    }
  }

  /** Appends an entry with this hash. */
  public Appended append(TreeHash leaf) {
    List<TreeHash> left = new ArrayList<>(roots);
    List<TreeHash> completed = new ArrayList<>();
    completed.add(leaf);
    TreeHash root = leaf;
    for (long trees = size; (trees & 1) == 1; trees >>= 1) {
      root = TreeHash.ofNode(left.remove(left.size() - 1), root);
      completed.add(root);
    }
    left.add(root);
    return new Appended(new MerkleFrontier(size + 1, left), completed);
  }

  /** The root of the whole tree. */
  public TreeHash root() {
    return roots.isEmpty() ? TreeHash.ofNothing() : rootFrom(0);
  }

  private TreeHash rootFrom(int place) {
    TreeHash first = roots.get(place);
    return place == roots.size() - 1 ? first : TreeHash.ofNode(first, rootFrom(place + 1));
  }
}
