package app.dreamimage.application.audit;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.People.withdraw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.account.CloseAccount;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Commitment;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.audit.SealedReceipt;
import app.dreamimage.domain.audit.StoredEntry;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever way a photo goes, its owner gets a receipt that anybody can check. */
@Proves({
  Clause.PHOTO_ERASED_AFTER_GENERATION,
  Clause.DELETION_WORKS_EVERYWHERE,
  Clause.ACCOUNT_DELETION_IS_COMPLETE
})
final class ReceiptTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final AccountId person = signUpAndConsent(service);

  @Test
  void a_painted_photo_has_a_receipt_that_is_to_this_photo_and_to_no_other() throws Exception {
    byte[] photo = ExamplePhotos.png();
    Queued queued = granted(upload(service, person, new ByteArrayInputStream(photo)));
    storage.clock.advance(Duration.ofSeconds(9));
    storage.queue.paintNext(service.paintGeneration);

    SealedReceipt sealed = onlyReceipt();

    assertEquals(queued.photo().id().value(), sealed.receipt().id());
    assertEquals(ErasureReason.DONE, sealed.receipt().reason());
    assertEquals(queued.photo().firstByteAt(), sealed.receipt().arrivedAt());
    assertEquals(storage.clock.instant(), sealed.receipt().erasedAt());
    Commitment commitment = sealed.receipt().commitment().orElseThrow();
    assertTrue(commitment.isTo(hashOf(photo)));
    assertFalse(commitment.isTo(hashOf(ExamplePhotos.png())));
    assertEquals(AuditEvent.PHOTO_ERASED.name(), sealed.leaf().event());
    assertEquals(
        storage.pseudonyms.of(person).map(pseudonym -> pseudonym.value()), sealed.leaf().subject());
  }

  private static byte[] hashOf(byte[] photo) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256").digest(photo);
  }

  @Test
  void a_receipt_says_why_the_photo_went() {
    storage.studio.refuseWith(Reason.NO_FACE_FOUND);
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    storage.clock.advance(Duration.ofSeconds(1));
    Queued cancelled = granted(upload(service, person));
    granted(service.cancelGeneration.handle(person, cancelled.id()));
    storage.clock.advance(Duration.ofSeconds(1));
    granted(upload(service, person));
    storage.clock.advance(Duration.ofHours(24));
    service.sweepFacialData.handle();
    storage.clock.advance(Duration.ofSeconds(1));
    refused(upload(service, person, new ByteArrayInputStream(new byte[] {1, 2, 3})));
    storage.clock.advance(Duration.ofSeconds(1));
    granted(upload(service, person));
    service.eraseFacialData.handle(person);
    storage.clock.advance(Duration.ofSeconds(1));
    granted(upload(service, person));
    granted(withdraw(service, person));

    List<DeletionReceipt> receipts =
        service.seeReceipts.handle(person).stream()
            .map(receipt -> fetched(receipt).receipt())
            .toList();

    assertEquals(
        List.of(
            ErasureReason.FAILED,
            ErasureReason.CANCELLED,
            ErasureReason.OVERDUE,
            ErasureReason.NOT_TAKEN_IN,
            ErasureReason.ERASURE_ASKED_FOR,
            ErasureReason.CONSENT_WITHDRAWN),
        receipts.stream().map(DeletionReceipt::reason).toList());
    assertEquals(
        List.of(true, true, true, false, true, true),
        receipts.stream().map(receipt -> receipt.commitment().isPresent()).toList());
    assertEquals(service.seeReceipts.handle(person), receipts);
  }

  @Test
  void every_erasure_has_an_entry_of_its_own_that_bears_out_its_receipt_alone() {
    granted(upload(service, person));
    granted(upload(service, person));
    assertEquals(2, service.eraseFacialData.handle(person));

    List<SealedReceipt> receipts =
        service.seeReceipts.handle(person).stream().map(this::fetched).toList();

    assertEquals(2, receipts.stream().map(whole -> whole.leaf().number()).distinct().count());
    for (SealedReceipt whole : receipts) {
      assertEquals(
          List.of(whole.receipt()),
          receipts.stream()
              .map(SealedReceipt::receipt)
              .filter(receipt -> receipt.isToldBy(whole.leaf()))
              .toList());
    }
  }

  @Test
  void nobody_sees_the_receipts_of_somebody_else() {
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);

    AccountId other = signUpAndConsent(service);
    UUID receipt = service.seeReceipts.handle(person).get(0).id();

    assertEquals(List.of(), service.seeReceipts.handle(other));
    assertEquals(Reason.NOT_THERE, refused(service.fetchReceipt.handle(other, receipt)));
    assertEquals(Reason.NOT_THERE, refused(service.fetchReceipt.handle(person, Fresh.uuid())));
  }

  @Test
  void a_closed_account_has_a_receipt_and_nothing_of_it_is_kept() {
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    List<StoredEntry> before = storage.trail.from(0, 100);

    CloseAccount.Closed closed = granted(service.closeAccount.handle(person));

    DeletionReceipt receipt = checked(closed.receipt().orElseThrow()).receipt();
    assertEquals(DeletionReceipt.Kind.ACCOUNT, receipt.kind());
    assertEquals(person.value(), receipt.id());
    assertEquals(ErasureReason.ACCOUNT_CLOSED, receipt.reason());
    assertEquals(Optional.empty(), receipt.commitment());
    assertEquals(List.of(), storage.receipts.of(person));
    assertEquals(before, storage.trail.from(0, before.size()));
    assertTrue(service.verifyAuditTrail.handle(List.of()).isIntact());
  }

  @Test
  @Proves(Clause.PHOTO_ERASED_AFTER_GENERATION)
  void a_photo_that_goes_with_its_account_has_a_receipt_that_is_handed_out_with_the_accounts() {
    granted(upload(service, person));

    CloseAccount.Closed closed = granted(service.closeAccount.handle(person));

    assertEquals(1, closed.photoReceipts().size());
    DeletionReceipt receipt = checked(closed.photoReceipts().get(0)).receipt();
    assertEquals(DeletionReceipt.Kind.PHOTO, receipt.kind());
    assertEquals(ErasureReason.ACCOUNT_CLOSED, receipt.reason());
    assertEquals(List.of(), storage.receipts.of(person));
  }

  @Test
  void a_head_is_signed_once_for_each_tree() {
    TreeHeads.Stored first = service.signTreeHead.handle().head().orElseThrow();
    assertEquals(first, service.signTreeHead.handle().head().orElseThrow());
    assertEquals(List.of(first), storage.heads.all());

    granted(upload(service, person));
    TreeHeads.Stored second = service.signTreeHead.handle().head().orElseThrow();

    assertEquals(storage.trail.size(), second.size());
    assertEquals(List.of(first, second), storage.heads.all());
    assertEquals(3, service.verifyAuditTrail.handle(List.of()).heads(), "and the one that is kept");
  }

  @Test
  void a_receipt_is_shown_under_the_last_head_that_knows_it() {
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    TreeHeads.Stored head = service.signTreeHead.handle().head().orElseThrow();
    granted(upload(service, person));

    assertEquals(head.size(), onlyReceipt().head().size());
    assertEquals(List.of(head), storage.heads.all());
  }

  @Test
  void a_long_trail_is_verified_to_its_end() {
    for (int i = 0; i < 2_001; i++) {
      service.audit.record(AuditEvent.ORPHAN_ERASED, Clause.FACIAL_DATA_GONE_WITHIN_A_DAY);
    }

    assertEquals(storage.trail.size(), service.verifyAuditTrail.handle(List.of()).entries());
  }

  private SealedReceipt onlyReceipt() {
    List<DeletionReceipt> shown = service.seeReceipts.handle(person);
    assertEquals(1, shown.size());
    return fetched(shown.get(0));
  }

  private SealedReceipt fetched(DeletionReceipt receipt) {
    return checked(granted(service.fetchReceipt.handle(person, receipt.id())));
  }

  private SealedReceipt checked(String file) {
    return SealedReceipt.verify(file, storage.signer.key())
        .fold(
            valid -> valid,
            because -> {
              throw new AssertionError("not valid, because " + because);
            });
  }
}
