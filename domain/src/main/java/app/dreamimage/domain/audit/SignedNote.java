package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A text with signatures below it, in the form of C2SP signed-note: the text, which ends in a line
 * feed, an empty line, and a line for each signature.
 *
 * @param text with the line feed at its end
 * @param signatures the lines of the signatures, each with the line feed at its end
 */
public record SignedNote(String text, String signatures) {

  private static final String MARK = "\u2014 ";

  public SignedNote {
    requireNonNull(text, "text");
    requireNonNull(signatures, "signatures");
  }

  /** Signs a text. */
  public static SignedNote sign(String text, TreeHeadSigner signer) {
    byte[] signature = signer.sign(text.getBytes(StandardCharsets.UTF_8));
    byte[] known = Arrays.copyOf(signer.key().id(), VerifierKey.ID_BYTES + signature.length);
    System.arraycopy(signature, 0, known, VerifierKey.ID_BYTES, signature.length);
    return new SignedNote(
        text, MARK + signer.key().name() + " " + Base64.getEncoder().encodeToString(known) + "\n");
  }

  /** Reads a note, without judging its signatures. */
  public static Verdict<SignedNote> parse(String note) {
    int end = note.lastIndexOf("\n\n");
    if (end < 0) {
      return Verdict.notValid("no empty line stands between a text and its signatures");
    }
    String signatures = note.substring(end + 2);
    if (!signatures.endsWith("\n")
        || !signatures.lines().allMatch(line -> line.matches(MARK + "[^ ]+ [^ ]+"))) {
      return Verdict.notValid("below the empty line stands something that is no signature");
    }
    return Verdict.valid(new SignedNote(note.substring(0, end + 1), signatures));
  }

  /** Checks the signature by a key; those by others do not count. */
  public Verdict<SignedNote> verify(VerifierKey key) {
    Optional<byte[]> signature =
        signatures
            .lines()
            .map(line -> line.split(" ", 3))
            .filter(parts -> parts[1].equals(key.name()))
            .flatMap(parts -> StrictBase64.decode(parts[2]).stream())
            .filter(known -> startsWith(known, key.id()))
            .map(known -> Arrays.copyOfRange(known, VerifierKey.ID_BYTES, known.length))
            .findFirst();
    if (signature.isEmpty()) {
      return Verdict.notValid("it is not signed with the key " + key.text());
    }
    return key.verifies(text.getBytes(StandardCharsets.UTF_8), signature.get())
        ? Verdict.valid(this)
        : Verdict.notValid("its text and its signature do not fit together");
  }

  private static boolean startsWith(byte[] bytes, byte[] beginning) {
    return bytes.length >= beginning.length
        && Arrays.equals(Arrays.copyOf(bytes, beginning.length), beginning);
  }

  /** The whole note. */
  @Override
  public String toString() {
    return text + "\n" + signatures;
  }
}
