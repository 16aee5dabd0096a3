package app.dreamimage.domain.audit;

import static app.dreamimage.domain.audit.EntryBuilder.anEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A receipt can be checked by anybody, and a forged one is found out. */
@Proves({
  Clause.PHOTO_ERASED_AFTER_GENERATION,
  Clause.DELETION_WORKS_EVERYWHERE,
  Clause.SECURITY_IS_AUDITED
})
final class SealedReceiptTest {

  private static final Instant ARRIVED = Moments.NOON.minusSeconds(9);
  private static final Instant ERASED = Moments.NOON;

  private final ThrowawaySigner signer = new ThrowawaySigner("example.org/log");
  private final StoredNodes nodes = new StoredNodes();
  private static final UUID PHOTO = Fresh.uuid();
  private static final StatementHash SAID = receipt(new EntrySalt(Fresh.uuid())).statement();

  private final AuditEntry erasure =
      anErasure().about(new Pseudonym(Fresh.uuid())).at(ERASED.plusNanos(1_000)).build();
  private final AuditLeaf leaf = AuditLeaf.of(2, erasure);
  private final DeletionReceipt receipt = receipt(erasure.salt());

  private static EntryBuilder anErasure() {
    return anEntry(AuditEvent.PHOTO_ERASED)
        .under(Clause.PHOTO_ERASED_AFTER_GENERATION)
        .bearingOut(SAID);
  }

  @BeforeEach
  void log() {
    nodes.append(new byte[] {0});
    nodes.append(new byte[] {1});
    nodes.append(leaf.bytes());
    nodes.append(new byte[] {3});
    nodes.append(new byte[] {4});
  }

  private static DeletionReceipt receipt(EntrySalt entry) {
    return new DeletionReceipt(
        PHOTO,
        DeletionReceipt.Kind.PHOTO,
        Optional.of(Commitment.to(new byte[] {7}, "0f".repeat(16))),
        ARRIVED,
        ERASED,
        ErasureReason.CONSENT_WITHDRAWN,
        new PolicyVersion(1, 0),
        entry);
  }

  private SealedReceipt sealed(DeletionReceipt given) {
    return sealed(given, leaf, new MerkleProofs(nodes).inclusion(2, 5), nodes.tree(5), signer);
  }

  private static SealedReceipt sealed(
      DeletionReceipt given,
      AuditLeaf told,
      InclusionProof proof,
      MerkleFrontier tree,
      ThrowawaySigner by) {
    Checkpoint head = Checkpoint.of(by.key().name(), tree);
    return new SealedReceipt(
        given, told, proof, head, SignedNote.sign(head.text(), by).signatures(), by.key());
  }

  private String file() {
    return sealed(receipt).signedBy(signer);
  }

  @Test
  void a_receipt_is_valid_and_says_what_was_sealed() {
    assertEquals(Verdict.valid(sealed(receipt)), SealedReceipt.verify(file()));
    assertEquals(Verdict.valid(sealed(receipt)), SealedReceipt.verify(file(), signer.key()));
  }

  @Test
  void its_lines_are_the_documented_ones() {
    List<String> lines = file().lines().toList();

    assertEquals("dream-image-maker deletion receipt 1", lines.get(0));
    assertEquals(
        List.of(
            "id",
            "kind",
            "commitment",
            "salt",
            "arrived",
            "erased",
            "reason",
            "key",
            "clause",
            "policy",
            "not-covered",
            "entry",
            "proof",
            "head",
            "head-signature",
            "log-key"),
        lines.subList(1, 17).stream().map(line -> line.split(" ", 2)[0]).toList());
    assertEquals("kind photo", lines.get(2));
    assertEquals("reason consent-withdrawn", lines.get(7));
    assertEquals("key destroyed", lines.get(8));
    assertEquals("clause RETAIN-2", lines.get(9));
    assertTrue(lines.get(11).contains("Backups may hold copies of the encrypted photo"));
    assertEquals("log-key " + signer.key(), lines.get(16));
    assertEquals("", lines.get(17));
    assertEquals(19, lines.size());
  }

  @Test
  void a_receipt_without_commitment_and_one_in_a_tree_of_one_entry_say_none() {
    AuditEntry closing =
        anEntry(AuditEvent.ACCOUNT_CLOSED)
            .under(Clause.ACCOUNT_DELETION_IS_COMPLETE)
            .at(ERASED)
            .bearingOut(ofAnAccount(new EntrySalt(Fresh.uuid())).statement())
            .build();
    AuditLeaf only = AuditLeaf.of(0, closing);
    MerkleFrontier tree = MerkleFrontier.EMPTY.append(only.hash()).tree();
    DeletionReceipt account = ofAnAccount(closing.salt());
    SealedReceipt whole = sealed(account, only, new InclusionProof(0, 1, List.of()), tree, signer);

    String file = whole.signedBy(signer);

    assertEquals(Verdict.valid(whole), SealedReceipt.verify(file));
    assertTrue(file.contains("\ncommitment none\nsalt none\n"));
    assertTrue(file.contains("\nkind account\n"));
    assertTrue(file.contains("\nkey none\n"));
    assertTrue(file.contains("\nclause RIGHTS-10\n"));
    assertTrue(file.contains("\nproof none\n"));
  }

  private static DeletionReceipt ofAnAccount(EntrySalt entry) {
    return new DeletionReceipt(
        PHOTO,
        DeletionReceipt.Kind.ACCOUNT,
        Optional.empty(),
        ERASED,
        ERASED,
        ErasureReason.ACCOUNT_CLOSED,
        new PolicyVersion(1, 0),
        entry);
  }

  @Test
  void the_entry_is_bound_to_every_line_in_which_the_receipt_says_something() {
    String file = file();
    String said = file.substring(0, file.indexOf("\nentry ") + 1);

    assertEquals(StatementHash.of(said), receipt.statement());
    assertEquals(Optional.of(receipt.statement().value()), leaf.receipt());
    assertEquals(receipt.statement(), receipt(new EntrySalt(Fresh.uuid())).statement());
  }

  @Test
  void two_receipts_cannot_point_at_the_same_entry_whoever_signs_them() {
    String because = "the entry of the audit trail in it tells of something else";
    for (DeletionReceipt second :
        List.of(
            second(Fresh.uuid(), receipt.commitment(), ARRIVED, ERASED, receipt.reason()),
            second(PHOTO, Optional.empty(), ARRIVED, ERASED, receipt.reason()),
            second(
                PHOTO,
                Optional.of(Commitment.to(new byte[] {8}, "0f".repeat(16))),
                ARRIVED,
                ERASED,
                receipt.reason()),
            second(PHOTO, receipt.commitment(), ARRIVED.plusNanos(1), ERASED, receipt.reason()),
            second(PHOTO, receipt.commitment(), ARRIVED, ERASED.plusNanos(1), receipt.reason()),
            second(PHOTO, receipt.commitment(), ARRIVED, ERASED, ErasureReason.CANCELLED))) {
      assertNotValid(because, SealedReceipt.verify(sealed(second).signedBy(signer)));
    }
    assertEquals(
        Verdict.valid(sealed(receipt)), SealedReceipt.verify(sealed(receipt).signedBy(signer)));
  }

  private DeletionReceipt second(
      UUID id,
      Optional<Commitment> commitment,
      Instant arrived,
      Instant erased,
      ErasureReason reason) {
    return new DeletionReceipt(
        id,
        receipt.kind(),
        commitment,
        arrived,
        erased,
        reason,
        receipt.policyVersion(),
        receipt.entry());
  }

  @Test
  void an_entry_that_is_bound_to_nothing_bears_out_no_receipt() {
    assertNotValid(
        "the entry of the audit trail in it tells of something else",
        verify(anEntry(AuditEvent.PHOTO_ERASED).under(Clause.PHOTO_ERASED_AFTER_GENERATION)));
  }

  @Test
  void every_altered_line_is_found() {
    String file = file();
    for (String line : file.lines().filter(text -> !text.isEmpty()).toList()) {
      char last = line.charAt(line.length() - 1);
      String altered =
          file.replace(
              line + "\n", line.substring(0, line.length() - 1) + (last == 'a' ? 'b' : 'a') + "\n");
      assertFalse(SealedReceipt.verify(altered) instanceof Verdict.Valid<?>, line);
      assertFalse(SealedReceipt.verify(file.replace(line + "\n", "")) instanceof Verdict.Valid<?>);
    }
  }

  @Test
  void a_receipt_by_somebody_else_is_only_valid_with_their_key() {
    ThrowawaySigner other = new ThrowawaySigner("example.org/log");
    SealedReceipt forged =
        sealed(receipt, leaf, new MerkleProofs(nodes).inclusion(2, 5), nodes.tree(5), other);
    String file = forged.signedBy(other);

    assertEquals(Verdict.valid(forged), SealedReceipt.verify(file));
    assertNotValid(
        "it is signed with another key than the one given",
        SealedReceipt.verify(file, signer.key()));
    assertNotValid(
        "it is not signed with the key " + other.key(),
        SealedReceipt.verify(forged.signedBy(signer)));
  }

  @Test
  void the_entry_has_to_tell_of_the_same_erasure() {
    String because = "the entry of the audit trail in it tells of something else";
    assertTrue(verify(anErasure()) instanceof Verdict.Valid<?>);
    assertNotValid(
        because,
        verify(
            anEntry(AuditEvent.IMAGE_DELETED)
                .under(Clause.PHOTO_ERASED_AFTER_GENERATION)
                .bearingOut(SAID)));
    assertNotValid(because, verify(anErasure().under(Clause.DELETION_WORKS_EVERYWHERE)));
    assertNotValid(because, verify(anErasure().under(new PolicyVersion(1, 1))));
    assertNotValid(because, verify(anErasure().refused(Reason.NOT_THERE)));
    assertFalse(receipt.isToldBy(AuditLeaf.of(2, anErasure().build())));
  }

  private Verdict<SealedReceipt> verify(EntryBuilder told) {
    AuditEntry entry = told.build();
    return verify(entry, receipt(entry.salt()));
  }

  private Verdict<SealedReceipt> verify(AuditEntry entry, DeletionReceipt given) {
    AuditLeaf only = AuditLeaf.of(0, entry);
    return SealedReceipt.verify(
        sealed(
                given,
                only,
                new InclusionProof(0, 1, List.of()),
                MerkleFrontier.EMPTY.append(only.hash()).tree(),
                signer)
            .signedBy(signer));
  }

  @Test
  void a_clock_that_was_set_back_makes_no_receipt_invalid() {
    Instant late = ERASED.plusSeconds(300);
    StatementHash said = arrivedAt(late, new EntrySalt(Fresh.uuid())).statement();
    AuditEntry early = anErasure().at(ERASED.minusSeconds(300)).bearingOut(said).build();

    assertTrue(verify(early, arrivedAt(late, early.salt())) instanceof Verdict.Valid<?>);
  }

  private static DeletionReceipt arrivedAt(Instant arrived, EntrySalt entry) {
    DeletionReceipt usual = receipt(entry);
    return new DeletionReceipt(
        usual.id(),
        usual.kind(),
        usual.commitment(),
        arrived,
        ERASED,
        usual.reason(),
        usual.policyVersion(),
        entry);
  }

  @Test
  void the_proof_and_the_head_have_to_fit() {
    SealedReceipt whole = sealed(receipt);
    assertNotValid(
        "its proof does not lead from the entry to the tree head",
        SealedReceipt.verify(
            sealed(receipt, leaf, new InclusionProof(2, 5, List.of()), nodes.tree(5), signer)
                .signedBy(signer)));
    assertNotValid(
        "of its tree head, its text and its signature do not fit together",
        SealedReceipt.verify(
            new SealedReceipt(
                    receipt,
                    leaf,
                    whole.proof(),
                    whole.head(),
                    SignedNote.sign("something else\n", signer).signatures(),
                    signer.key())
                .signedBy(signer)));
  }

  @Test
  void what_is_no_receipt_is_not_valid() {
    assertNotValid(
        "no empty line stands between a text and its signatures", SealedReceipt.verify(""));
    assertNotValid(
        "it is no receipt of a form that is known here",
        resigned(file().replace("receipt 1\n", "receipt 2\n")));
    assertNotValid(
        "it has not as many lines as a receipt has",
        resigned(file().replace("key destroyed\n", "")));
    assertNotValid(
        "it lacks the line that begins with 'kind '", resigned(file().replace("\nkind", "\nsort")));
    String none = "a value in it is none that a receipt can have";
    assertNotValid(none, resigned(file().replace("kind photo", "kind song")));
    assertNotValid(none, resigned(file().replace("policy 1.0", "policy one")));
    assertNotValid(none, resigned(file().replace("arrived 2", "arrived x")));
    assertNotValid(none, resigned(file().replaceFirst("proof [^,]*", "proof AAAA")));
    String form = "a value in it is not written as it must be";
    assertNotValid(form, resigned(file().replace("kind photo", "kind Photo")));
    assertNotValid(form, resigned(file().replace("key destroyed", "key kept")));
    assertNotValid(form, resigned(file().replace("clause RETAIN-2", "clause RETAIN-3")));
    assertNotValid(form, resigned(file().replace("not-covered ", "not-covered Nothing. ")));
    assertNotValid(
        "its audit entry is not of a form that is known here",
        resigned(file().replaceFirst("\nentry .*", "\nentry !")));
    assertNotValid(
        "a tree head has three lines: origin, size and root",
        resigned(file().replaceFirst("\nhead .*", "\nhead AAAA")));
    assertNotValid(
        "the key is not of the form name+id+key",
        resigned(file().replaceFirst("\nlog-key .*", "\nlog-key none")));
    assertNotValid(
        none,
        resigned(
            file()
                .replaceFirst(
                    "\nhead .*",
                    "\nhead "
                        + Base64.getEncoder()
                            .encodeToString(
                                Checkpoint.of("example.org/log", nodes.tree(2))
                                    .text()
                                    .getBytes(StandardCharsets.UTF_8)))));
  }

  private Verdict<SealedReceipt> resigned(String file) {
    String text = file.substring(0, file.lastIndexOf("\n\n") + 1);
    return SealedReceipt.verify(SignedNote.sign(text, signer).toString());
  }

  @Test
  void a_commitment_is_to_one_photo() {
    Commitment known =
        Commitment.to(
            HexFormat.of()
                .parseHex("55c64d0fcd6f9d5f7c828093857e3fdfda68478bb4e9bd24d481ef391c7804e8"),
            "00112233445566778899aabbccddeeff");
    assertEquals("ae14cbf286986a34febbacfa1c4da31f82289b911663bba82dc1d74ca08591da", known.value());

    Commitment commitment = Commitment.to(new byte[] {1, 2, 3}, "00".repeat(16));

    assertTrue(commitment.isTo(new byte[] {1, 2, 3}));
    assertFalse(commitment.isTo(new byte[] {1, 2, 4}));
    assertEquals(TreeHash.BYTES * 2, commitment.value().length());
    assertEquals(
        "salt: 32 hexadecimal digits are needed",
        assertThrows(IllegalArgumentException.class, () -> new Commitment("0", commitment.value()))
            .getMessage());
    assertEquals(
        "value: 64 hexadecimal digits are needed",
        assertThrows(IllegalArgumentException.class, () -> new Commitment(commitment.salt(), "0"))
            .getMessage());
  }

  @Test
  void no_part_of_a_receipt_is_missing() {
    for (int missing = 0; missing < 8; missing++) {
      int at = missing;
      assertEquals(
          DeletionReceipt.class.getRecordComponents()[missing].getName(),
          assertThrows(NullPointerException.class, () -> receiptWithout(at)).getMessage());
    }
    SealedReceipt whole = sealed(receipt);
    for (int missing = 0; missing < 6; missing++) {
      int at = missing;
      assertEquals(
          SealedReceipt.class.getRecordComponents()[missing].getName(),
          assertThrows(NullPointerException.class, () -> sealedWithout(at, whole)).getMessage());
    }
  }

  private DeletionReceipt receiptWithout(int missing) {
    return new DeletionReceipt(
        missing == 0 ? null : new UUID(0, 0),
        missing == 1 ? null : receipt.kind(),
        missing == 2 ? null : receipt.commitment(),
        missing == 3 ? null : ARRIVED,
        missing == 4 ? null : ERASED,
        missing == 5 ? null : receipt.reason(),
        missing == 6 ? null : receipt.policyVersion(),
        missing == 7 ? null : receipt.entry());
  }

  private static SealedReceipt sealedWithout(int missing, SealedReceipt whole) {
    return new SealedReceipt(
        missing == 0 ? null : whole.receipt(),
        missing == 1 ? null : whole.leaf(),
        missing == 2 ? null : whole.proof(),
        missing == 3 ? null : whole.head(),
        missing == 4 ? null : whole.headSignatures(),
        missing == 5 ? null : whole.key());
  }

  private static void assertNotValid(String because, Verdict<?> verdict) {
    assertEquals(Verdict.notValid(because), verdict);
  }
}
