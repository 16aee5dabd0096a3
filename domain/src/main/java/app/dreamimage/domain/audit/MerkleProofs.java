package app.dreamimage.domain.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes proofs about a tree from its stored hashes (RFC 6962, sections 2.1.1 and 2.1.2). */
public final class MerkleProofs {

  private final TreeNodes nodes;

  public MerkleProofs(TreeNodes nodes) {
    this.nodes = nodes;
  }

  /**
   * That an entry is in the tree of the first so many entries.
   *
   * @throws IllegalArgumentException if the entry is not one of them
   */
  public InclusionProof inclusion(long number, long treeSize) {
    List<TreeHash> path = new ArrayList<>();
    long start = 0;
    long size = treeSize;
    while (size > 1) {
      long left = largestPowerBelow(size);
      if (number - start < left) {
        path.add(root(start + left, size - left));
        size = left;
      } else {
        path.add(root(start, left));
        start += left;
        size -= left;
      }
    }
    Collections.reverse(path);
    return new InclusionProof(number, treeSize, path);
  }

  /**
   * That the tree of so many entries goes on from the one of fewer.
   *
   * @throws IllegalArgumentException if the old size is negative or beyond the new one
   */
  public ConsistencyProof consistency(long oldSize, long newSize) {
    List<TreeHash> path = new ArrayList<>();
    if (oldSize > 0 && oldSize < newSize) {
      addSteps(oldSize, 0, newSize, true, path);
    }
    return new ConsistencyProof(oldSize, newSize, path);
  }

  /** SUBPROOF of the RFC, over the subtree of {@code size} entries from {@code start} on. */
  private void addSteps(long old, long start, long size, boolean oldIsKnown, List<TreeHash> path) {
    if (old == size) {
      if (!oldIsKnown) {
        path.add(root(start, size));
      }
      return;
    }
    long left = largestPowerBelow(size);
    if (old <= left) {
      addSteps(old, start, left, oldIsKnown, path);
      path.add(root(start + left, size - left));
    } else {
      addSteps(old - left, start + left, size - left, false, path);
      path.add(root(start, left));
    }
  }

  private TreeHash root(long start, long size) {
    if (Long.bitCount(size) == 1) {
      int level = Long.numberOfTrailingZeros(size);
      return nodes.at(level, start >> level);
    }
    long left = largestPowerBelow(size);
    return TreeHash.ofNode(root(start, left), root(start + left, size - left));
  }

  private static long largestPowerBelow(long size) {
    return Long.highestOneBit(size - 1);
  }
}
