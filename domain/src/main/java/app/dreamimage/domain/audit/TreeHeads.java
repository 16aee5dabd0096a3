package app.dreamimage.domain.audit;

import java.util.List;
import java.util.Optional;

/** Driven port: the signed tree heads. */
public interface TreeHeads {

  /**
   * A head in storage.
   *
   * @param size of the tree
   * @param note the checkpoint with its signature
   */
  record Stored(long size, String note) {}

  /** Keeps a head; does nothing if there is one of a tree of this size. */
  void add(Stored head);

  /** The head of the largest tree. */
  Optional<Stored> latest();

  /** Every head, that of the smallest tree first. */
  List<Stored> all();
}
