package app.dreamimage.application.audit;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.audit.TreeHeads;
import java.util.List;
import java.util.Optional;

/**
 * What came of signing the head of the tree.
 *
 * @param head of the tree as it is now; empty if the tree does not go on from what was signed
 *     before, so that signing it would bear out whoever has tampered with it
 * @param troubles what must not be, each in a whole sentence; empty if all is well
 */
public record HeadSigning(Optional<TreeHeads.Stored> head, List<String> troubles) {
  public HeadSigning {
    requireNonNull(head, "head");
    troubles = List.copyOf(troubles);
  }
}
