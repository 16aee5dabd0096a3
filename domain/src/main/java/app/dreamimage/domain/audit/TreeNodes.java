package app.dreamimage.domain.audit;

/** The stored hashes of a tree. */
@FunctionalInterface
public interface TreeNodes {

  /**
   * The hash of a complete subtree.
   *
   * @param level the subtree has 2^level entries; 0 is an entry itself
   * @param position how many such subtrees stand before it
   * @throws java.util.NoSuchElementException if the subtree is not complete
   */
  TreeHash at(int level, long position);
}
