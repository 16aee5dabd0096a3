package app.dreamimage.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was signed once stands at the beginning of the tree for good. */
@Proves(Clause.SECURITY_IS_AUDITED)
final class TreeGrowthTest {

  private static final int SIZE = 20;
  private static final String NAME = "example.org/log";

  private final StoredNodes nodes = new StoredNodes();
  private final TreeGrowth growth = new TreeGrowth(nodes);

  @BeforeEach
  void grow() {
    for (byte i = 0; i < SIZE; i++) {
      nodes.append(new byte[] {i});
    }
  }

  private Checkpoint head(int size) {
    return Checkpoint.of(NAME, nodes.tree(size));
  }

  @Test
  void a_tree_goes_on_from_every_head_that_it_ever_had() {
    for (int size = 0; size <= SIZE; size++) {
      assertEquals(Verdict.valid(nodes.tree(SIZE)), growth.from(head(size), nodes.tree(SIZE)));
    }
  }

  @Test
  void a_tree_that_was_set_back_does_not_go_on() {
    for (MerkleFrontier tree : List.of(nodes.tree(SIZE - 1), nodes.tree(1), MerkleFrontier.EMPTY)) {
      assertEquals(
          Verdict.notValid("a head over 20 entries was signed before, and the trail has fewer"),
          growth.from(head(SIZE), tree));
    }
  }

  @Test
  void a_tree_of_other_entries_does_not_go_on_whether_it_is_larger_or_not() {
    for (int size : new int[] {7, SIZE}) {
      Checkpoint other = new Checkpoint(NAME, size, TreeHash.ofLeaf(new byte[] {99}));

      assertEquals(
          Verdict.notValid(
              "one of the first "
                  + size
                  + " entries was altered, removed, inserted or reordered since they were signed"),
          growth.from(other, nodes.tree(SIZE)));
    }
  }

  @Test
  void a_tree_whose_hashes_were_removed_does_not_go_on() {
    TreeNodes none =
        (level, position) -> {
          throw new NoSuchElementException();
        };

    assertEquals(
        Verdict.notValid(
            "one of the first 7 entries was altered, removed, inserted or reordered since they"
                + " were signed"),
        new TreeGrowth(none).from(head(7), nodes.tree(SIZE)));
  }

  @Test
  void a_stored_head_counts_if_its_signature_and_its_size_are_right() {
    ThrowawaySigner signer = new ThrowawaySigner(NAME);
    String note = SignedNote.sign(head(7).text(), signer).toString();

    assertEquals(Verdict.valid(head(7)), new TreeHeads.Stored(7, note).verify(signer.key()));
    assertEquals(
        Verdict.notValid("it is of size 7"), new TreeHeads.Stored(8, note).verify(signer.key()));
    assertEquals(
        Verdict.notValid("its text and its signature do not fit together"),
        new TreeHeads.Stored(8, note.replace("\n7\n", "\n8\n")).verify(signer.key()));
  }
}
