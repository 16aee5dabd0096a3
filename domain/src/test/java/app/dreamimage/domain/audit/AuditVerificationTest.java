package app.dreamimage.domain.audit;

import static app.dreamimage.domain.audit.EntryBuilder.anEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trail that was tampered with is found out, and the place is told. */
@Proves(Clause.SECURITY_IS_AUDITED)
final class AuditVerificationTest {

  private static final int SIZE = 20;

  private final ThrowawaySigner signer = new ThrowawaySigner("example.org/log");
  private final List<StoredEntry> rows = new ArrayList<>();
  private final List<TreeHeads.Stored> heads = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private Optional<String> besideTheKey = Optional.empty();
  private MerkleFrontier tree = MerkleFrontier.EMPTY;

  @BeforeEach
  void write() {
    for (int i = 0; i < SIZE; i++) {
      append(AuditLeaf.of(i, anEntry(AuditEvent.SIGNED_IN).about(somebody()).build()));
      if (i == 7 || i == 12 || i == SIZE - 1) {
        heads.add(signed(signer));
      }
    }
  }

  private static Pseudonym somebody() {
    return new Pseudonym(Fresh.uuid());
  }

  private void append(AuditLeaf leaf) {
    MerkleFrontier.Appended appended = tree.append(leaf.hash());
    rows.add(new StoredEntry(leaf, appended.completed()));
    tree = appended.tree();
  }

  private TreeHeads.Stored signed(TreeHeadSigner by) {
    String text = Checkpoint.of(by.key().name(), tree).text();
    return new TreeHeads.Stored(tree.size(), SignedNote.sign(text, by).toString());
  }

  private AuditReport verify() {
    AuditVerification verification =
        new AuditVerification(tree, heads, besideTheKey, kept, signer.key());
    rows.forEach(verification::next);
    return verification.end();
  }

  private void assertFound(long entry, String... sentences) {
    AuditReport report = verify();
    assertFalse(report.isIntact());
    assertEquals(List.of(sentences), report.findings().stream().map(AuditFinding::what).toList());
    assertEquals(OptionalLong.of(entry), report.findings().get(0).entry());
  }

  private static String beyond(int head, int entries) {
    return "The stored tree head of size "
        + head
        + " was signed over "
        + head
        + " entries, and only the first "
        + entries
        + " are as they were written.";
  }

  /** Writes the trail anew with the hashes that follow, as somebody with the database can. */
  private void rewrite(List<AuditLeaf> leaves) {
    rows.clear();
    tree = MerkleFrontier.EMPTY;
    leaves.forEach(leaf -> append(leaf.at(tree.size())));
  }

  private List<AuditLeaf> leaves() {
    return new ArrayList<>(rows.stream().map(StoredEntry::leaf).toList());
  }

  private static AuditLeaf altered(AuditLeaf leaf) {
    return new AuditLeaf(
        leaf.number(),
        leaf.salt(),
        leaf.at(),
        leaf.event(),
        leaf.clause(),
        leaf.policyVersion(),
        leaf.purpose(),
        "refused QUEUE_FULL",
        leaf.subject(),
        leaf.receipt());
  }

  private void replace(int number, AuditLeaf leaf) {
    rows.set(number, new StoredEntry(leaf, rows.get(number).hashes()));
  }

  @Test
  void a_trail_as_it_was_written_is_intact() {
    kept.add(heads.get(1).note());

    AuditReport report = verify();

    assertEquals(new AuditReport(SIZE, 4, tree.root(), List.of()), report);
    assertTrue(report.isIntact());
  }

  @Test
  void a_trail_without_entries_is_intact_and_so_is_its_head() {
    rows.clear();
    heads.clear();
    tree = MerkleFrontier.EMPTY;
    heads.add(signed(signer));

    assertEquals(new AuditReport(0, 1, TreeHash.ofNothing(), List.of()), verify());
  }

  @Test
  void an_altered_entry_is_found() {
    replace(5, altered(rows.get(5).leaf()));

    assertFound(5, "Entry 5 was altered.", beyond(8, 5));
    assertEquals(5, verify().entries());
  }

  @Test
  void an_altered_entry_with_an_altered_hash_is_found_at_the_hashes_above() {
    AuditLeaf leaf = altered(rows.get(5).leaf());
    List<TreeHash> hashes = new ArrayList<>(rows.get(5).hashes());
    hashes.set(0, leaf.hash());
    rows.set(5, new StoredEntry(leaf, hashes));

    assertFound(
        5, "Entry 5 agrees with its own hash, but a hash above it was altered.", beyond(8, 5));
  }

  @Test
  void an_altered_hash_is_found_where_the_entry_is_right() {
    List<TreeHash> hashes = new ArrayList<>(rows.get(5).hashes());
    hashes.set(0, TreeHash.ofNothing());
    rows.set(5, new StoredEntry(rows.get(5).leaf(), hashes));

    assertFound(5, "Entry 5 agrees with the tree, but its own hash was altered.", beyond(8, 5));
  }

  @Test
  void an_altered_hash_with_nothing_above_it_counts_as_an_altered_entry() {
    rows.set(4, new StoredEntry(rows.get(4).leaf(), List.of(TreeHash.ofNothing())));

    assertFound(4, "Entry 4 was altered.", beyond(8, 4));
  }

  @Test
  void a_removed_entry_is_found_in_the_middle_and_at_the_end() {
    StoredEntry last = rows.remove(SIZE - 1);
    assertFound(19, "Entry 19 is missing: the tree has 20 entries.", beyond(SIZE, SIZE - 1));
    rows.add(last);
    rows.remove(9);
    assertFound(9, "Entry 9 is missing.", beyond(13, 9));
  }

  @Test
  void an_inserted_entry_is_found_at_the_end_and_in_the_middle() {
    AuditLeaf leaf = AuditLeaf.of(SIZE, anEntry(AuditEvent.SIGNED_IN).build());
    rows.add(new StoredEntry(leaf, tree.append(leaf.hash()).completed()));
    assertFound(SIZE, "Entry 20 was inserted: the tree has 20 entries.");
    rows.remove(SIZE);
    for (int i = 9; i < SIZE; i++) {
      replace(i, i == 9 ? leaf.at(9) : rows.get(i).leaf());
    }
    assertFound(9, "Entry 9 was altered.", beyond(13, 9));
    rows.set(9, new StoredEntry(leaf.at(9), List.of()));
    assertFound(9, "Entry 9 was inserted, or its hash was removed.", beyond(13, 9));
  }

  @Test
  void entries_that_changed_places_are_found_and_where_each_belongs() {
    AuditLeaf third = rows.get(3).leaf();
    replace(3, rows.get(14).leaf().at(3));
    replace(14, third.at(14));

    assertFound(3, "Entry 3 was written as entry 14, and moved.", beyond(8, 3));
  }

  @Test
  void entries_that_changed_places_together_with_their_hashes_are_found() {
    StoredEntry third = rows.get(3);
    rows.set(3, new StoredEntry(rows.get(14).leaf().at(3), rows.get(14).hashes()));
    rows.set(14, new StoredEntry(third.leaf().at(14), third.hashes()));

    assertFound(3, "Entry 3 was written as entry 14, and moved.", beyond(8, 3));
  }

  @Test
  void an_entry_that_is_missing_did_not_change_places_whatever_the_next_ones_did() {
    StoredEntry fourth = rows.get(4);
    rows.set(4, new StoredEntry(rows.get(5).leaf().at(4), rows.get(5).hashes()));
    rows.set(5, new StoredEntry(fourth.leaf().at(5), fourth.hashes()));
    rows.remove(3);

    assertFound(3, "Entry 3 is missing.", beyond(8, 3));
  }

  @Test
  void an_entry_that_was_moved_and_replaced_is_found_where_it_stands_now() {
    AuditLeaf third = rows.get(3).leaf();
    replace(3, altered(third));
    replace(14, third.at(14));

    assertFound(3, "Entry 3 stands now at 14, and another in its place.", beyond(8, 3));
  }

  @Test
  void an_altered_state_of_the_tree_is_found() {
    tree = MerkleFrontier.EMPTY.append(TreeHash.ofNothing()).tree();
    for (int i = 1; i < SIZE; i++) {
      tree = tree.append(rows.get(i).leaf().hash()).tree();
    }

    assertEquals(
        List.of(
            new AuditFinding(
                OptionalLong.empty(), "The state of the tree, kept for appending, was altered.")),
        verify().findings());
  }

  @Test
  void an_entry_altered_with_every_hash_above_it_is_found_by_the_signed_heads() {
    List<AuditLeaf> leaves = leaves();
    leaves.set(10, altered(leaves.get(10)));
    rewrite(leaves);

    assertFound(
        8,
        "The stored tree head of size 13 has another root: the first entry that was altered,"
            + " removed, inserted or reordered is one of 8 to 12.");
    assertEquals(1, verify().heads());
  }

  /** What is found by a head over all entries: where the cut was made, nobody knows. */
  private static String cut(String head, int borneOut) {
    return head
        + " was signed over 20 entries, and the trail has fewer: heads bear out only the first "
        + borneOut
        + ".";
  }

  @Test
  void a_trail_cut_off_with_every_hash_is_found_by_the_signed_heads() {
    rewrite(leaves().subList(0, 15));

    assertFound(13, cut("The stored tree head of size 20", 13));
  }

  @Test
  void a_trail_cut_off_is_told_by_the_same_place_however_far_it_has_gone_on_since() {
    besideTheKey = Optional.of(heads.get(2).note());
    heads.remove(2);
    rewrite(leaves().subList(0, 15));
    for (int size = 15; size < SIZE; size++) {
      assertFound(13, cut("The tree head that is kept beside the key", 13));
      append(AuditLeaf.of(size, anEntry(AuditEvent.SIGNED_IN).build()));
    }

    assertFound(
        13,
        "The tree head that is kept beside the key has another root: the first entry that was"
            + " altered, removed, inserted or reordered is one of 13 to 19.");
  }

  @Test
  void a_trail_cut_off_with_every_hash_and_head_is_found_by_the_head_beside_the_key() {
    besideTheKey = Optional.of(heads.get(2).note());
    heads.clear();
    rewrite(leaves().subList(0, 15));

    assertFound(0, cut("The tree head that is kept beside the key", 0));

    rewrite(List.of());

    assertFound(0, cut("The tree head that is kept beside the key", 0));
    besideTheKey = Optional.empty();
    assertTrue(verify().isIntact());
  }

  @Test
  void an_older_head_beside_the_key_raises_no_alarm_and_counts() {
    besideTheKey = Optional.of(heads.get(1).note());

    assertEquals(new AuditReport(SIZE, 4, tree.root(), List.of()), verify());
  }

  @Test
  void a_trail_rewritten_and_signed_anew_is_found_by_a_head_that_was_kept_elsewhere() {
    kept.add(heads.get(1).note());
    List<AuditLeaf> leaves = leaves();
    leaves.remove(2);
    rewrite(leaves);
    heads.clear();
    heads.add(signed(signer));

    assertFound(
        0,
        "The tree head that was kept elsewhere has another root: the first entry that was altered,"
            + " removed, inserted or reordered is one of 0 to 12.");
    kept.clear();
    assertTrue(verify().isIntact());
  }

  @Test
  void an_altered_head_is_found() {
    TreeHeads.Stored head = heads.get(1);
    heads.set(1, new TreeHeads.Stored(13, head.note().replaceFirst("\n13\n", "\n14\n")));
    heads.set(2, new TreeHeads.Stored(17, heads.get(2).note()));
    heads.add(signed(new ThrowawaySigner("example.org/log")));
    kept.add("nothing");
    besideTheKey = Optional.of("nothing either");

    assertEquals(
        List.of(
            "The stored tree head of size 13 is not valid, because its text and its signature do"
                + " not fit together.",
            "The stored tree head of size 17 is of size 20.",
            "The stored tree head of size 20 is not valid, because it is not signed with the key "
                + signer.key()
                + ".",
            "The tree head that is kept beside the key is not valid, because no empty line stands"
                + " between a text and its signatures.",
            "The tree head that was kept elsewhere is not valid, because no empty line stands"
                + " between a text and its signatures."),
        verify().findings().stream().map(AuditFinding::what).toList());
    assertEquals(2, verify().heads());
  }
}
