package app.dreamimage.domain.audit;

import static app.dreamimage.domain.audit.EntryBuilder.anEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is hashed of an entry. */
@Proves({Clause.SECURITY_IS_AUDITED, Clause.ACCOUNT_DELETION_IS_COMPLETE})
final class AuditLeafTest {

  private static final AuditLeaf LEAF =
      new AuditLeaf(
          12,
          UUID.fromString("0f0e0d0c-0b0a-0908-0706-050403020100"),
          Instant.parse("2026-12-01T12:00:00.000001Z"),
          "PHOTO_ERASED",
          "RETAIN-2",
          "1.0",
          "FACE_ANALYSIS",
          "granted",
          Optional.of(UUID.fromString("00010203-0405-0607-0809-0a0b0c0d0e0f")),
          Optional.empty());

  private static final String FORM =
      """
      dream-image-maker audit entry 1
      number 12
      salt 0f0e0d0c-0b0a-0908-0706-050403020100
      at 2026-12-01T12:00:00.000001Z
      event PHOTO_ERASED
      clause RETAIN-2
      policy 1.0
      purpose FACE_ANALYSIS
      outcome granted
      subject 00010203-0405-0607-0809-0a0b0c0d0e0f
      """;

  @Test
  void an_entry_has_one_form_which_never_changes() {
    assertEquals(FORM, new String(LEAF.bytes(), StandardCharsets.UTF_8));
    assertEquals(Verdict.valid(LEAF), parse(FORM));
    assertEquals(TreeHash.ofLeaf(FORM.getBytes(StandardCharsets.UTF_8)), LEAF.hash());
  }

  @Test
  void everything_that_an_entry_says_is_in_its_form() {
    Pseudonym somebody = new Pseudonym(Fresh.uuid());
    AuditEntry entry =
        anEntry(AuditEvent.GENERATION_REFUSED)
            .about(somebody)
            .under(Clause.PHOTO_IS_TEMPORARY)
            .refused(Reason.QUEUE_FULL)
            .build();

    AuditLeaf leaf = AuditLeaf.of(7, entry);

    assertEquals(
        new AuditLeaf(
            7,
            entry.salt().value(),
            entry.at(),
            "GENERATION_REFUSED",
            "COLLECT-3",
            "1.0",
            "IMAGE_GENERATION",
            "refused QUEUE_FULL",
            Optional.of(somebody.value()),
            Optional.empty()),
        leaf);
    assertFalse(leaf.wasGranted());
    assertEquals(Verdict.valid(leaf), AuditLeaf.parse(leaf.bytes()));
  }

  @Test
  void an_entry_that_tells_of_an_erasure_with_a_receipt_has_a_form_of_its_own() {
    StatementHash statement = StatementHash.of("what the receipt says");
    AuditEntry entry = anEntry(AuditEvent.PHOTO_ERASED).bearingOut(statement).build();

    AuditLeaf leaf = AuditLeaf.of(3, entry);

    assertEquals(Optional.of(statement.value()), leaf.receipt());
    String form = new String(leaf.bytes(), StandardCharsets.UTF_8);
    assertTrue(form.startsWith("dream-image-maker audit entry 2\nnumber 3\nsalt "));
    assertTrue(form.endsWith("\nsubject nobody\nreceipt " + statement.value() + "\n"));
    assertEquals(11, form.lines().count());
    assertEquals(Verdict.valid(leaf), parse(form));
    assertEquals(leaf.receipt(), leaf.at(4).receipt());
    String lines = "its audit entry has not as many lines as it must have";
    assertNotValid(lines, form.replace("entry 2", "entry 1"));
    assertNotValid(lines, FORM.replace("entry 1", "entry 2"));
    assertNotValid("its audit entry lacks the receipt", form.replace("\nreceipt ", "\nbill "));
  }

  @Test
  void an_entry_about_nobody_says_so() {
    AuditLeaf leaf = AuditLeaf.of(0, anEntry(AuditEvent.ORPHAN_ERASED).build());

    assertEquals(Optional.empty(), leaf.subject());
    assertTrue(leaf.wasGranted());
    assertTrue(new String(leaf.bytes(), StandardCharsets.UTF_8).endsWith("\nsubject nobody\n"));
    assertEquals(Verdict.valid(leaf), AuditLeaf.parse(leaf.bytes()));
  }

  @Test
  void whatever_is_changed_changes_the_hash() {
    Set<TreeHash> hashes = new HashSet<>();
    hashes.add(LEAF.hash());
    hashes.add(LEAF.at(13).hash());
    for (String line : FORM.strip().split("\n", -1)) {
      hashes.add(TreeHash.ofLeaf(FORM.replace(line, line + "x").getBytes(StandardCharsets.UTF_8)));
    }

    assertEquals(12, hashes.size());
  }

  @Test
  void two_entries_that_say_the_same_have_different_hashes() {
    AuditEntry one = anEntry(AuditEvent.SIGNED_IN).at(Moments.NOON).build();
    AuditEntry other = anEntry(AuditEvent.SIGNED_IN).at(Moments.NOON).build();

    assertFalse(AuditLeaf.of(0, one).hash().equals(AuditLeaf.of(0, other).hash()));
  }

  @Test
  void a_form_that_is_not_the_one_is_not_valid() {
    assertNotValid("its audit entry is not of a form that is known here", "");
    assertNotValid(
        "its audit entry is not of a form that is known here", FORM.replace("entry 1", "entry 3"));
    assertNotValid("its audit entry has not as many lines as it must have", FORM + "x\n");
    assertNotValid("its audit entry has not as many lines as it must have", FORM.strip());
    for (String name : List.of("number", "at", "event", "policy", "outcome", "subject")) {
      assertNotValid("its audit entry lacks the " + name, FORM.replace("\n" + name, "\nx"));
    }
    assertNotValid("its audit entry holds a value that is none", FORM.replace(" 12\n", " x\n"));
    assertNotValid("its audit entry holds a value that is none", FORM.replace("2026-", "then-"));
    assertNotValid("its audit entry holds a value that is none", FORM.replace("0f0e", "zzzz"));
    assertNotValid("its audit entry is not written as it must be", FORM.replace(" 12\n", " 012\n"));
    assertNotValid(
        "its audit entry is not written as it must be", FORM.replace("0c0d0e0f", "0C0D0E0F"));
    assertNotValid("its audit entry has not as many lines as it must have", FORM + "\n");
    assertNotValid("its audit entry is not written as it must be", FORM + "\u0000");
  }

  private static void assertNotValid(String because, String form) {
    assertEquals(Verdict.notValid(because), parse(form));
  }

  private static Verdict<AuditLeaf> parse(String form) {
    return AuditLeaf.parse(form.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void no_part_is_missing() {
    for (int missing = 0; missing < 9; missing++) {
      int at = missing;
      NullPointerException refusal = assertThrows(NullPointerException.class, () -> without(at));
      assertEquals(
          AuditLeaf.class.getRecordComponents()[missing + 1].getName(), refusal.getMessage());
    }
  }

  private static AuditLeaf without(int missing) {
    String[] text = {"a", "b", "c", "d", "e"};
    if (missing >= 2 && missing < 7) {
      text[missing - 2] = null;
    }
    return new AuditLeaf(
        0,
        missing == 0 ? null : LEAF.salt(),
        missing == 1 ? null : LEAF.at(),
        text[0],
        text[1],
        text[2],
        text[3],
        text[4],
        missing == 7 ? null : LEAF.subject(),
        missing == 8 ? null : LEAF.receipt());
  }
}
