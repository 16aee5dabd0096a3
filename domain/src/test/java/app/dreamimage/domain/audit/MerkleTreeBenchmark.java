package app.dreamimage.domain.audit;

import static app.dreamimage.domain.audit.EntryBuilder.anEntry;

import app.dreamimage.domain.Fresh;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A million entries appended to the tree, every hash stored, and one of them proven, beside the
 * hashing of the same leaves and nodes alone. Both are done in turn, after a warm-up.
 */
public final class MerkleTreeBenchmark {

  private static final int ENTRIES = 1_000_000;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 15;

  private final byte[][] forms =
      IntStream.range(0, 1_000)
          .mapToObj(
              number ->
                  AuditLeaf.of(
                          number,
                          anEntry(AuditEvent.PHOTO_ERASED)
                              .about(new Pseudonym(Fresh.uuid()))
                              .build())
                      .bytes())
          .toArray(byte[][]::new);

  private MerkleTreeBenchmark() {}

  public static void main(String[] args) throws NoSuchAlgorithmException {
    MerkleTreeBenchmark benchmark = new MerkleTreeBenchmark();
    double[] tree = new double[ROUNDS];
    double[] hashing = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      benchmark.appendAndProve();
      long between = System.nanoTime();
      benchmark.hashOnly();
      long end = System.nanoTime();
      if (round >= 0) {
        tree[round] = (between - start) / 1e6;
        hashing[round] = (end - between) / 1e6;
        ratios[round] = tree[round] / hashing[round];
      }
    }
    for (double[] figures : List.of(tree, hashing, ratios)) {
      Arrays.sort(figures);
    }
    System.out.printf(
        "appending and proving %.0f ms, hashing alone %.0f ms (least: %.0f, %.0f), ratio %.2f"
            + " (%.2f to %.2f)%n",
        tree[ROUNDS / 2],
        hashing[ROUNDS / 2],
        tree[0],
        hashing[0],
        ratios[ROUNDS / 2],
        ratios[0],
        ratios[ROUNDS - 1]);
  }

  private void appendAndProve() {
    byte[][] stored = new byte[Integer.SIZE][];
    for (int level = 0; ENTRIES >> level > 0; level++) {
      stored[level] = new byte[(ENTRIES >> level) * TreeHash.BYTES];
    }
    MerkleFrontier tree = MerkleFrontier.EMPTY;
    for (int number = 0; number < ENTRIES; number++) {
      MerkleFrontier.Appended appended = tree.append(TreeHash.ofLeaf(forms[number % forms.length]));
      for (int level = 0; level < appended.completed().size(); level++) {
        System.arraycopy(
            appended.completed().get(level).bytes(),
            0,
            stored[level],
            (number >> level) * TreeHash.BYTES,
            TreeHash.BYTES);
      }
      tree = appended.tree();
    }
    int number = ENTRIES / 3;
    InclusionProof proof =
        new MerkleProofs((level, position) -> at(stored, level, (int) position))
            .inclusion(number, ENTRIES);
    if (!proof.proves(at(stored, 0, number), tree.root())) {
      throw new IllegalStateException("the proof does not hold");
    }
  }

  private static TreeHash at(byte[][] stored, int level, int position) {
    int from = position * TreeHash.BYTES;
    return TreeHash.of(Arrays.copyOfRange(stored[level], from, from + TreeHash.BYTES));
  }

  private void hashOnly() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    byte[] hash = new byte[TreeHash.BYTES];
    for (int number = 0; number < ENTRIES; number++) {
      digest.update((byte) 0);
      hash = digest.digest(forms[number % forms.length]);
    }
    for (int node = 0; node < ENTRIES - 1; node++) {
      digest.update((byte) 1);
      digest.update(hash);
      hash = digest.digest(hash);
    }
    if (hash[0] == 0 && hash[1] == 0 && hash[2] == 0 && hash[3] == 0) {
      System.out.println("a rare hash");
    }
  }
}
