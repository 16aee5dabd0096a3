package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A tree head in the text form of C2SP tlog-checkpoint: the origin, the size and the root in
 * base64, a line each.
 *
 * @param origin the name of the log, which is that of its key
 */
public record Checkpoint(String origin, long size, TreeHash root) {

  private static final String WHOLE_NUMBER = "0|[1-9][0-9]{0,17}";

  public Checkpoint {
    requireNonNull(origin, "origin");
    requireNonNull(root, "root");
    if (size < 0) {
      throw new IllegalArgumentException("size: 0 and more are accepted");
    }
  }

  /** The head of a tree. */
  public static Checkpoint of(String origin, MerkleFrontier tree) {
    return new Checkpoint(origin, tree.size(), tree.root());
  }

  /** What is signed. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  /** Reads the text; lines behind the third are extensions, which do not count here. */
  public static Verdict<Checkpoint> parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4 || lines[0].isEmpty()) {
      return Verdict.notValid("a tree head has three lines: origin, size and root");
    }
    if (!lines[1].matches(WHOLE_NUMBER)) {
      return Verdict.notValid("the size of the tree head is no whole number");
    }
    Optional<byte[]> root =
        StrictBase64.decode(lines[2]).filter(bytes -> bytes.length == TreeHash.BYTES);
    return root.isEmpty()
        ? Verdict.notValid("the root of the tree head is no hash in base64")
        : Verdict.valid(
            new Checkpoint(lines[0], Long.parseLong(lines[1]), TreeHash.of(root.get())));
  }

  /** Reads a note and checks that it is a tree head with the signature of the log. */
  public static Verdict<Checkpoint> verify(String note, VerifierKey key) {
    return SignedNote.parse(note)
        .then(read -> read.verify(key))
        .then(signed -> parse(signed.text()))
        .then(
            head ->
                head.origin().equals(key.name())
                    ? Verdict.valid(head)
                    : Verdict.notValid("the tree head is of another log"));
  }
}
