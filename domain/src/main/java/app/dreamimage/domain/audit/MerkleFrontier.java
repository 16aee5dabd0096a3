package app.dreamimage.domain.audit;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.Arrays;
import java.util.List;

/**
 * As much of a tree of hashes as is needed to go on: the roots of its complete subtrees, largest
 * first, one for each 1 in the binary form of its size (RFC 6962, section 2.1). It does not change;
 * appending gives another.
 */
@Enforces(Clause.SECURITY_IS_AUDITED)
public final class MerkleFrontier {

  /** The tree without entries. */
  public static final MerkleFrontier EMPTY = new MerkleFrontier(0, List.of());

  /**
   * What comes of appending an entry.
   *
   * @param tree with the entry in it
   * @param completed the hashes that are final from now on: of the entry, and of each subtree that
   *     it was the last to complete, upwards; the one at place L is of a subtree of 2^L entries
   */
  public record Appended(MerkleFrontier tree, List<TreeHash> completed) {}

  private final long size;
  private final TreeHash[] roots;

  private MerkleFrontier(long size, TreeHash[] roots) {
    this.size = size;
    this.roots = roots;
  }

  /**
   * A tree that was kept.
   *
   * @param size how many entries there are
   * @param roots as many as {@code size} has ones, that of the largest subtree first
   */
  public MerkleFrontier(long size, List<TreeHash> roots) {
    if (size < 0) {
      throw new IllegalArgumentException("size: 0 and more are accepted");
    }
    if (roots.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException("roots: one is needed for each 1 in the size");
    }
    this.size = size;
    this.roots = roots.toArray(TreeHash[]::new);
  }

  /** How many entries there are. */
  public long size() {
    return size;
  }

  /** The roots of the complete subtrees, that of the largest first. */
  public List<TreeHash> roots() {
    return List.of(roots);
  }

  /** Appends an entry with this hash. */
  public Appended append(TreeHash leaf) {
    int joined = Long.numberOfTrailingZeros(~size);
    TreeHash[] completed = new TreeHash[joined + 1];
    completed[0] = leaf;
    for (int level = 0; level < joined; level++) {
      completed[level + 1] = TreeHash.ofNode(roots[roots.length - 1 - level], completed[level]);
    }
    TreeHash[] next = Arrays.copyOf(roots, roots.length - joined + 1);
    next[next.length - 1] = completed[joined];
    return new Appended(new MerkleFrontier(size + 1, next), List.of(completed));
  }

  /** The root of the whole tree. */
  public TreeHash root() {
    if (roots.length == 0) {
      return TreeHash.ofNothing();
    }
    TreeHash root = roots[roots.length - 1];
    for (int place = roots.length - 2; place >= 0; place--) {
      root = TreeHash.ofNode(roots[place], root);
    }
    return root;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MerkleFrontier tree
        && size == tree.size
        && Arrays.equals(roots, tree.roots);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(roots);
  }

  @Override
  public String toString() {
    return "MerkleFrontier[size=" + size + ", root=" + root() + "]";
  }
}
