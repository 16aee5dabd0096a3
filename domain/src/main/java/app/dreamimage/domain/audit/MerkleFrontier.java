package app.dreamimage.domain.audit;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.List;

/**
 * As much of a tree of hashes as is needed to go on: the roots of its complete subtrees, largest
 * first, one for each 1 in the binary form of its size (RFC 6962, section 2.1). It does not change;
 * appending gives another, which shares with it what both have: a frontier is the root of its last
 * and smallest subtree, and the frontier of the entries before that.
 */
@Enforces(Clause.SECURITY_IS_AUDITED)
public final class MerkleFrontier {

  /** The tree without entries. */
  public static final MerkleFrontier EMPTY = new MerkleFrontier();

  /**
   * What comes of appending an entry.
   *
   * @param tree with the entry in it
   * @param completed the hashes that are final from now on: of the entry, and of each subtree that
   *     it was the last to complete, upwards; the one at place L is of a subtree of 2^L entries
   */
  public record Appended(MerkleFrontier tree, List<TreeHash> completed) {}

  private final long size;
  private final TreeHash last;
  private final MerkleFrontier before;

  /** The empty one, which nothing comes before but itself. */
  private MerkleFrontier() {
    size = 0;
    last = TreeHash.ofNothing();
    before = this;
  }

  private MerkleFrontier(long size, TreeHash last, MerkleFrontier before) {
    this.size = size;
    this.last = last;
    this.before = before;
  }

  /**
   * A tree that was kept.
   *
   * @param size how many entries there are
   * @param roots as many as {@code size} has ones, that of the largest subtree first
   */
  public static MerkleFrontier of(long size, List<TreeHash> roots) {
    if (size < 0) {
      throw new IllegalArgumentException("size: 0 and more are accepted");
    }
    if (roots.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException("roots: one is needed for each 1 in the size");
    }
    MerkleFrontier tree = EMPTY;
    long left = size;
    for (TreeHash root : roots) {
      long largest = Long.highestOneBit(left);
      tree = new MerkleFrontier(tree.size + largest, root, tree);
      left -= largest;
    }
    return tree;
  }

  /** How many entries there are. */
  public long size() {
    return size;
  }

  /** The roots of the complete subtrees, that of the largest first. */
  public List<TreeHash> roots() {
    TreeHash[] roots = new TreeHash[Long.bitCount(size)];
    MerkleFrontier tree = this;
    for (int place = roots.length - 1; place >= 0; place--) {
      roots[place] = tree.last;
      tree = tree.before;
    }
    return List.of(roots);
  }

  /** Appends an entry with this hash. */
  public Appended append(TreeHash leaf) {
    TreeHash[] completed = new TreeHash[Long.numberOfTrailingZeros(~size) + 1];
    completed[0] = leaf;
    MerkleFrontier left = this;
    for (int level = 1; level < completed.length; level++) {
      completed[level] = TreeHash.ofNode(left.last, completed[level - 1]);
      left = left.before;
    }
    TreeHash largest = completed[completed.length - 1];
    return new Appended(new MerkleFrontier(size + 1, largest, left), List.of(completed));
  }

  /** The root of the whole tree. */
  public TreeHash root() {
    TreeHash root = last;
    for (MerkleFrontier tree = before; tree.size > 0; tree = tree.before) {
      root = TreeHash.ofNode(tree.last, root);
    }
    return root;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MerkleFrontier tree
        && size == tree.size
        && roots().equals(tree.roots());
  }

  @Override
  public int hashCode() {
    return roots().hashCode();
  }

  @Override
  public String toString() {
    return "MerkleFrontier[size=" + size + ", root=" + root() + "]";
  }
}
