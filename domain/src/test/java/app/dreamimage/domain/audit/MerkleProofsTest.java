package app.dreamimage.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every proof in every tree of up to 70 entries, and every way of altering one. */
@Proves(Clause.SECURITY_IS_AUDITED)
final class MerkleProofsTest {

  private static final int LARGEST = 70;
  private static final StoredNodes NODES = nodes();
  private static final TreeHash FOREIGN = TreeHash.ofLeaf(new byte[] {99});

  private final MerkleProofs proofs = new MerkleProofs(NODES);

  private static StoredNodes nodes() {
    StoredNodes nodes = new StoredNodes();
    for (int i = 0; i < LARGEST; i++) {
      nodes.append(new byte[] {(byte) i, 1});
    }
    return nodes;
  }

  /** The root by the definition in the RFC, without any stored hash. */
  private static TreeHash rootByDefinition(int start, int size) {
    if (size == 0) {
      return TreeHash.ofNothing();
    }
    if (size == 1) {
      return NODES.leaf(start);
    }
    int left = Integer.highestOneBit(size - 1);
    return TreeHash.ofNode(
        rootByDefinition(start, left), rootByDefinition(start + left, size - left));
  }

  @Test
  void the_root_is_that_of_the_definition_at_every_size() {
    for (int size = 0; size <= LARGEST; size++) {
      assertEquals(rootByDefinition(0, size), NODES.tree(size).root());
      assertEquals(size, NODES.tree(size).size());
    }
  }

  @Test
  void every_entry_is_proven_in_every_tree_and_no_altered_proof_is_believed() {
    for (int size = 1; size <= LARGEST; size++) {
      TreeHash root = root(size);
      for (int number = 0; number < size; number++) {
        InclusionProof proof = proofs.inclusion(number, size);
        TreeHash leaf = NODES.leaf(number);
        assertTrue(proof.proves(leaf, root));
        assertFalse(proof.proves(FOREIGN, root));
        assertFalse(proof.proves(leaf, FOREIGN));
        for (List<TreeHash> altered : alterations(proof.path())) {
          assertFalse(new InclusionProof(number, size, altered).proves(leaf, root));
        }
        if (size <= 20) {
          assertNothingElseIsProven(proof, leaf, root);
        }
      }
    }
  }

  private static void assertNothingElseIsProven(
      InclusionProof proof, TreeHash leaf, TreeHash root) {
    for (int other = 0; other < proof.treeSize(); other++) {
      if (other != proof.number()) {
        assertFalse(new InclusionProof(other, proof.treeSize(), proof.path()).proves(leaf, root));
      }
    }
  }

  @Test
  void every_tree_is_proven_to_go_on_and_no_altered_proof_is_believed() {
    for (int size = 0; size <= LARGEST; size++) {
      for (int old = 0; old <= size; old++) {
        ConsistencyProof proof = proofs.consistency(old, size);
        assertTrue(proof.proves(root(old), root(size)));
        assertFalse(proof.proves(FOREIGN, root(size)));
        if (old > 0) {
          assertFalse(proof.proves(root(old), FOREIGN));
        }
        for (List<TreeHash> altered : alterations(proof.path())) {
          assertFalse(new ConsistencyProof(old, size, altered).proves(root(old), root(size)));
        }
      }
    }
  }

  @Test
  void a_proof_for_one_size_is_none_for_another() {
    for (int size = 2; size <= 40; size++) {
      for (int old = 1; old < size; old++) {
        List<TreeHash> path = proofs.consistency(old, size).path();
        for (int other = 1; other < size; other++) {
          if (other != old) {
            assertFalse(new ConsistencyProof(other, size, path).proves(root(other), root(size)));
          }
        }
      }
    }
  }

  @Test
  void nothing_is_proven_about_an_empty_tree_but_that_every_tree_goes_on_from_it() {
    assertTrue(proofs.consistency(0, 5).proves(TreeHash.ofNothing(), root(5)));
    assertFalse(new ConsistencyProof(0, 5, List.of(FOREIGN)).proves(root(0), root(5)));
    assertFalse(new ConsistencyProof(5, 5, List.of(FOREIGN)).proves(root(5), root(5)));
    assertFalse(new ConsistencyProof(3, 5, List.of()).proves(root(3), root(5)));
    assertFalse(new ConsistencyProof(4, 5, List.of()).proves(root(4), root(5)));
    assertFalse(new ConsistencyProof(4, 5, List.of()).proves(root(4), root(4)));
  }

  @Test
  void a_path_that_goes_on_beyond_the_root_proves_nothing_even_where_the_hashes_fit() {
    TreeHash leaf = NODES.leaf(0);
    TreeHash beyond = TreeHash.ofNode(FOREIGN, leaf);
    assertFalse(new InclusionProof(0, 1, List.of(FOREIGN)).proves(leaf, beyond));

    List<TreeHash> path = new ArrayList<>(proofs.consistency(3, 4).path());
    path.add(FOREIGN);
    assertFalse(
        new ConsistencyProof(3, 4, path)
            .proves(TreeHash.ofNode(FOREIGN, root(3)), TreeHash.ofNode(FOREIGN, root(4))));
  }

  @Test
  void proofs_are_about_entries_that_are_there() {
    assertMessage("number: is not that of an entry in the tree", () -> proofs.inclusion(5, 5));
    assertMessage("number: is not that of an entry in the tree", () -> proofs.inclusion(-1, 5));
    assertMessage("oldSize: 0 to the new size is accepted", () -> proofs.consistency(6, 5));
    assertMessage("oldSize: 0 to the new size is accepted", () -> proofs.consistency(-1, 5));
    assertEquals(List.of(), proofs.consistency(0, 0).path());
  }

  @Test
  void a_tree_is_only_made_of_roots_that_fit_its_size() {
    assertEquals(MerkleFrontier.EMPTY, MerkleFrontier.of(0, List.of()));
    assertMessage("size: 0 and more are accepted", () -> MerkleFrontier.of(-1, List.of()));
    assertMessage(
        "roots: one is needed for each 1 in the size", () -> MerkleFrontier.of(3, List.of()));
    assertMessage("bytes: a hash in the tree has 32 of them", () -> TreeHash.of(new byte[31]));
  }

  @Test
  void trees_are_told_apart_by_size_and_roots() {
    MerkleFrontier tree = NODES.tree(5);
    MerkleFrontier same = MerkleFrontier.of(5, tree.roots());
    assertEquals(tree, same);
    assertEquals(tree.hashCode(), same.hashCode());
    assertEquals("MerkleFrontier[size=5, root=" + tree.root() + "]", tree.toString());
    assertNotEquals(tree, MerkleFrontier.of(6, tree.roots()));
    assertNotEquals(tree, MerkleFrontier.of(5, NODES.tree(6).roots()));
    assertNotEquals(tree.hashCode(), NODES.tree(6).hashCode());
    assertFalse(tree.equals((Object) "text"));
  }

  @Test
  void hashes_are_told_apart_by_their_bytes() {
    TreeHash same = TreeHash.of(FOREIGN.bytes());
    assertEquals(FOREIGN, same);
    assertEquals(FOREIGN.hashCode(), same.hashCode());
    assertNotEquals(FOREIGN, TreeHash.ofNothing());
    assertNotEquals(FOREIGN.hashCode(), TreeHash.ofNothing().hashCode());
    assertFalse(FOREIGN.equals((Object) "text"));
    byte[] copy = FOREIGN.bytes();
    copy[0]++;
    assertEquals(same, FOREIGN);
  }

  private static TreeHash root(int size) {
    return NODES.tree(size).root();
  }

  private static List<List<TreeHash>> alterations(List<TreeHash> path) {
    List<List<TreeHash>> altered = new ArrayList<>();
    altered.add(with(path, path.size(), FOREIGN));
    altered.add(with(path, 0, FOREIGN));
    for (int i = 0; i < path.size(); i++) {
      List<TreeHash> replaced = new ArrayList<>(path);
      replaced.set(i, FOREIGN);
      altered.add(replaced);
      List<TreeHash> removed = new ArrayList<>(path);
      removed.remove(i);
      altered.add(removed);
      altered.add(with(path, i, path.get(i)));
      if (i > 0) {
        List<TreeHash> swapped = new ArrayList<>(path);
        swapped.set(i - 1, path.get(i));
        swapped.set(i, path.get(i - 1));
        altered.add(swapped);
      }
    }
    return altered;
  }

  private static List<TreeHash> with(List<TreeHash> path, int at, TreeHash added) {
    List<TreeHash> longer = new ArrayList<>(path);
    longer.add(at, added);
    return longer;
  }

  private static void assertMessage(String message, Runnable wrong) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, wrong::run).getMessage());
  }
}
