package app.dreamimage.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes, keys and tree heads in the forms of C2SP. */
@Proves(Clause.SECURITY_IS_AUDITED)
final class SignedNoteTest {

  /** The example of the specification of signed notes. */
  private static final String PETER_NEUMANN =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String NOTE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  private final ThrowawaySigner signer = new ThrowawaySigner("example.org/log");

  @Test
  void the_published_note_is_valid_with_the_published_key() {
    VerifierKey key = valid(VerifierKey.parse(PETER_NEUMANN));

    assertEquals(PETER_NEUMANN, key.text());
    assertEquals(PETER_NEUMANN, key.toString());
    assertEquals("PeterNeumann", key.name());
    assertEquals(NOTE, valid(valid(SignedNote.parse(NOTE)).verify(key)).toString());
  }

  @Test
  void an_altered_note_is_not_valid() {
    VerifierKey key = valid(VerifierKey.parse(PETER_NEUMANN));
    SignedNote altered = valid(SignedNote.parse(NOTE.replace("answer", "Answer")));

    assertEquals("its text and its signature do not fit together", notValid(altered.verify(key)));
    assertEquals(
        "it is not signed with the key " + signer.key(), notValid(altered.verify(signer.key())));
  }

  @Test
  void of_several_signatures_the_one_by_the_key_counts() {
    SignedNote own = SignedNote.sign("a text\n", signer);
    SignedNote others = SignedNote.sign("another text\n", new ThrowawaySigner(signer.key().name()));

    SignedNote both = new SignedNote("a text\n", others.signatures() + own.signatures());

    assertEquals(both, valid(valid(SignedNote.parse(both.toString())).verify(signer.key())));
  }

  @Test
  void a_signature_under_another_name_is_not_the_keys_whatever_its_id() {
    SignedNote own = SignedNote.sign("a text\n", signer);
    SignedNote renamed =
        new SignedNote(own.text(), own.signatures().replace(signer.key().name(), "other.example"));

    assertEquals(
        "it is not signed with the key " + signer.key(), notValid(renamed.verify(signer.key())));
  }

  @Test
  void a_signature_that_is_nothing_but_the_id_of_the_key_does_not_fit() {
    String id = Base64.getEncoder().encodeToString(signer.key().id());
    SignedNote note = new SignedNote("a\n", "\u2014 " + signer.key().name() + " " + id + "\n");

    assertEquals(
        "its text and its signature do not fit together", notValid(note.verify(signer.key())));
  }

  @Test
  void a_text_may_be_no_more_than_a_line_feed() {
    assertEquals("\n", valid(SignedNote.parse("\n\n\u2014 name AAAA\n")).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no signature\n",
        "a text\n\n",
        "a text\n\nname AAAA\n",
        "a\n\n\u2014 name\n",
        "a\n\n\u2014 name AAAA",
        "a\n\n\u2014 name AA AA\n",
        "a\n\n\u2014  AAAA\n"
      })
  void what_is_no_note_is_not_valid(String text) {
    assertTrue(
        List.of(
                "no empty line stands between a text and its signatures",
                "below the empty line stands something that is no signature")
            .contains(notValid(SignedNote.parse(text))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAA", "AA==", "!", "AAAAAAAA"})
  void a_signature_that_is_none_is_not_the_keys(String blob) {
    SignedNote note = new SignedNote("a\n", "\u2014 " + signer.key().name() + " " + blob + "\n");

    assertEquals(
        "it is not signed with the key " + signer.key(), notValid(note.verify(signer.key())));
  }

  @Test
  void a_signature_of_the_wrong_length_does_not_fit() {
    byte[] message = {1};
    assertTrue(signer.key().verifies(message, signer.sign(message)));
    assertFalse(signer.key().verifies(message, new byte[3]));
    assertFalse(signer.key().verifies(new byte[] {2}, signer.sign(message)));
    assertFalse(VerifierKey.of("all-ones", ones()).verifies(message, signer.sign(message)));
  }

  private static byte[] ones() {
    byte[] ones = new byte[32];
    Arrays.fill(ones, (byte) 0xFF);
    return ones;
  }

  @ParameterizedTest
  @CsvSource({
    "'', the key is not of the form name+id+key",
    "name, the key is not of the form name+id+key",
    "name+c74f20a3, the key is not of the form name+id+key",
    "na me+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW,"
        + " the key is not of the form name+id+key",
    "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW,"
        + " the id of the key does not fit the key",
    "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW,"
        + " the id of the key does not fit the key",
    "PeterNeumann+c74f20a3+AhpcXQcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW,"
        + " the key is no Ed25519 key in base64",
    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10,"
        + " the key is no Ed25519 key in base64",
    "PeterNeumann+c74f20a3+!, the key is no Ed25519 key in base64"
  })
  void what_is_no_key_is_not_valid(String text, String because) {
    assertEquals(because, notValid(VerifierKey.parse(text)));
  }

  @Test
  void a_key_has_a_name_and_32_bytes() {
    for (String name : List.of("", "two words", "a+b", "\u00e4", "x".repeat(201))) {
      assertEquals(
          "name: 1 to 200 visible characters without + are needed",
          assertThrows(IllegalArgumentException.class, () -> VerifierKey.of(name, new byte[32]))
              .getMessage());
    }
    assertEquals(
        "bytes: an Ed25519 key has 32 of them",
        assertThrows(IllegalArgumentException.class, () -> VerifierKey.of("a", new byte[33]))
            .getMessage());
    assertEquals(signer.key(), valid(VerifierKey.parse(signer.key().text())));
    assertEquals(signer.key().hashCode(), valid(VerifierKey.parse(signer.key().text())).hashCode());
    assertNotEquals(signer.key(), new ThrowawaySigner("example.org/log").key());
    assertNotEquals(
        VerifierKey.of("a", new byte[32]).hashCode(), VerifierKey.of("b", new byte[32]).hashCode());
    assertFalse(signer.key().equals((Object) "text"));
  }

  @Test
  void a_tree_head_is_written_and_read_as_it_was() {
    Checkpoint head =
        Checkpoint.of(
            signer.key().name(), MerkleFrontier.EMPTY.append(TreeHash.ofLeaf(new byte[0])).tree());
    String note = SignedNote.sign(head.text(), signer).toString();

    assertTrue(
        note.startsWith(
            "example.org/log\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n\n\u2014 example.org/log "));
    assertEquals(head, valid(Checkpoint.verify(note, signer.key())));
    assertEquals(head, valid(Checkpoint.parse(head.text() + "an extension\n")));
  }

  @Test
  void a_tree_head_of_another_log_is_not_valid_however_well_it_is_signed() {
    Checkpoint head = Checkpoint.of("example.org/other", MerkleFrontier.EMPTY);

    assertEquals(
        "the tree head is of another log",
        notValid(Checkpoint.verify(SignedNote.sign(head.text(), signer).toString(), signer.key())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\n",
        "a\n1\n",
        "\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
        "a\n01\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
        "a\n-1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
        "a\n9999999999999999999\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
        "a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB1=\n",
        "a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhev\n",
        "a\n1\n?\n"
      })
  void what_is_no_tree_head_is_not_valid(String text) {
    assertTrue(
        List.of(
                "a tree head has three lines: origin, size and root",
                "the size of the tree head is no whole number",
                "the root of the tree head is no hash in base64")
            .contains(notValid(Checkpoint.parse(text))));
  }

  @Test
  void a_tree_head_has_no_negative_size() {
    assertEquals(
        "size: 0 and more are accepted",
        assertThrows(
                IllegalArgumentException.class, () -> new Checkpoint("a", -1, TreeHash.ofNothing()))
            .getMessage());
    assertEquals("an odd text", SignedNote.sign("an odd text", signer).text());
    assertEquals(64, signer.sign("x".getBytes(StandardCharsets.UTF_8)).length);
  }

  private static <T> T valid(Verdict<T> verdict) {
    return verdict.fold(
        value -> value,
        because -> {
          throw new AssertionError("not valid, because " + because);
        });
  }

  private static String notValid(Verdict<?> verdict) {
    return verdict.fold(value -> "valid", because -> because);
  }
}
