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
  record Stored(long size, String note) {

    /** Reads it and checks that it is a head of a tree of this size, signed with the key. */
    public Verdict<Checkpoint> verify(VerifierKey key) {
      return Checkpoint.verify(note, key)
          .then(
              head ->
                  head.size() == size
                      ? Verdict.valid(head)
                      : Verdict.notValid("it is of size " + head.size()));
    }
  }

  /** Keeps a head; does nothing if there is one of a tree of this size. */
  void add(Stored head);

  /** Takes a head out; does nothing unless it is there just as it is given. */
  void remove(Stored head);

  /** The head of the largest tree. */
  Optional<Stored> latest();

  /** The head of the largest tree that has no more entries than these. */
  Optional<Stored> latestUpTo(long size);

  /** Every head, that of the smallest tree first. */
  List<Stored> all();
}
