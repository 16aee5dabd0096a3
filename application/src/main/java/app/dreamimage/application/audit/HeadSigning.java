package app.dreamimage.application.audit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.dreamimage.domain.audit.TreeHeads;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of signing the head of the tree.
 *
 * @param head of the tree as it is now; empty if the tree does not go on from what was signed
 *     before, so that signing it would bear out whoever has tampered with it
 * @param found what must not be; empty if all is well
 */
public record HeadSigning(Optional<TreeHeads.Stored> head, List<Trouble> found) {

  /** Kinds of what must not be: each is news once, however its words change while it lasts. */
  public enum Kind {
    HEAD_TAKEN_AWAY,
    HEAD_NOT_READABLE,
    HEAD_NOT_OURS,
    HEAD_NOT_KEPT,
    TREE_DOES_NOT_GO_ON,
    STORED_HEAD_BEYOND_THE_TREE,
    STORED_HEAD_NOT_OURS
  }

  /**
   * Something that must not be.
   *
   * @param what in whole sentences
   */
  public record Trouble(Kind kind, String what) {
    public Trouble {
      requireNonNull(kind, "kind");
      requireNonNull(what, "what");
    }
  }

  public HeadSigning {
    requireNonNull(head, "head");
    found = List.copyOf(found);
  }

  /** What must not be, in whole sentences. */
  public List<String> troubles() {
    return found.stream().map(Trouble::what).toList();
  }

  /** What must not be, by its kinds. */
  public Set<Kind> kinds() {
    return found.stream().map(Trouble::kind).collect(toUnmodifiableSet());
  }
}
