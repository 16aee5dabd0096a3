package app.dreamimage.domain.audit;

import java.util.ArrayList;
import java.util.List;

/** A tree whose hashes are all stored, in a list. */
final class StoredNodes implements TreeNodes {

  private final List<MerkleFrontier.Appended> steps = new ArrayList<>();
  private final List<TreeHash> leaves = new ArrayList<>();

  static StoredNodes over(List<byte[]> entries) {
    StoredNodes nodes = new StoredNodes();
    entries.forEach(nodes::append);
    return nodes;
  }

  void append(byte[] entry) {
    TreeHash leaf = TreeHash.ofLeaf(entry);
    steps.add(tree(steps.size()).append(leaf));
    leaves.add(leaf);
  }

  TreeHash leaf(int number) {
    return leaves.get(number);
  }

  /** The tree as it was when it had so many entries. */
  MerkleFrontier tree(int size) {
    return size == 0 ? MerkleFrontier.EMPTY : steps.get(size - 1).tree();
  }

  @Override
  public TreeHash at(int level, long position) {
    return steps.get((int) ((position + 1) << level) - 1).completed().get(level);
  }
}
