package app.dreamimage.rest.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.SealedReceipt;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.TreeHash;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import io.micronaut.json.tree.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receipts reach the people whose things were erased, as files that anybody can check. */
@Proves({Clause.DELETION_WORKS_EVERYWHERE, Clause.ACCOUNT_DELETION_IS_COMPLETE})
class ReceiptFilesTest {

  private RunningService service;
  private Visitor person;

  @BeforeEach
  void start() {
    service = RunningService.start();
    person = service.person();
    person.consent(true).expect(200);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private SealedReceipt checked(String file) {
    return SealedReceipt.verify(file, service.backstage.storage.signer.key())
        .fold(
            valid -> valid,
            because -> {
              throw new AssertionError("not valid, because " + because);
            });
  }

  private JsonNode onlyReceipt() {
    Answer answer = person.get("/receipts").expect(200);
    assertEquals(Set.of("receipts"), answer.fields());
    assertEquals(1, answer.json().get("receipts").size());
    return answer.json().get("receipts").get(0);
  }

  private void eraseAPhoto() {
    person.order().expect(202);
    person.delete("/me/facial-data").expect(200);
  }

  /** As if the newest of the trail had been cut off. */
  private void cutOff() {
    InMemoryStorage storage = service.backstage.storage;
    String text = new Checkpoint(storage.signer.key().name(), 1_000, TreeHash.ofNothing()).text();
    storage.keptHead.keep(SignedNote.sign(text, storage.signer).toString());
  }

  @Test
  void nobody_has_receipts_before_something_was_erased() {
    assertEquals(0, person.get("/receipts").expect(200).json().get("receipts").size());
  }

  @Test
  void a_person_sees_the_receipt_for_a_photo_and_fetches_its_file() {
    eraseAPhoto();

    JsonNode receipt = onlyReceipt();
    assertEquals(
        Set.of("id", "arrivedAt", "erasedAt", "reason", "clause", "policyVersion", "content"),
        Answer.fieldsOf(receipt));
    assertEquals("erasure-asked-for", receipt.get("reason").getStringValue());
    assertEquals("RETAIN-2", receipt.get("clause").getStringValue());

    String id = receipt.get("id").getStringValue();
    assertEquals("/api/v1/receipts/" + id + "/content", receipt.get("content").getStringValue());
    Answer file = person.get("/receipts/" + id + "/content").expect(200);

    assertEquals("text/plain; charset=utf-8", file.header("Content-Type"));
    assertEquals(
        "attachment; filename=\"receipt-photo-" + id + ".txt\"",
        file.header("Content-Disposition"));
    assertEquals("no-store", file.header("Cache-Control"));
    DeletionReceipt said = checked(file.text()).receipt();
    assertEquals(id, said.id().toString());
    assertTrue(said.commitment().isPresent());
  }

  @Test
  void what_is_somebody_elses_and_what_is_not_there_look_alike() {
    eraseAPhoto();
    String path = "/receipts/" + onlyReceipt().get("id").getStringValue() + "/content";

    service.person().get(path).expectRefusal(404, "not-there", "SECURE-5");
    person.get("/receipts/1/content").expectRefusal(404, "not-there", "SECURE-5");
    person
        .get("/receipts/00000000-0000-4000-8000-000000000000/content")
        .expectRefusal(404, "not-there", "SECURE-5");
  }

  @Test
  void a_receipt_that_the_trail_cannot_bear_out_is_refused_and_the_photo_gone_all_the_same() {
    cutOff();
    eraseAPhoto();

    person
        .get("/receipts/" + onlyReceipt().get("id").getStringValue() + "/content")
        .expectRefusal(409, "receipt-not-borne-out", "SECURE-6");
    assertEquals(Set.of(), service.backstage.storage.vault.held());
  }

  @Test
  void closing_the_account_answers_with_its_receipt() {
    String id = person.get("/me").expect(200).text("id");

    Answer closed = person.delete("/me").expect(200);

    assertEquals(Set.of("id", "receipt", "photoReceipts"), closed.fields());
    assertEquals(id, closed.text("id"));
    DeletionReceipt said = checked(closed.text("receipt")).receipt();
    assertEquals(DeletionReceipt.Kind.ACCOUNT, said.kind());
    assertEquals(id, said.id().toString());
  }

  @Test
  void an_account_is_closed_also_when_its_receipt_cannot_be_borne_out() {
    cutOff();

    assertFalse(person.delete("/me").expect(200).fields().contains("receipt"));

    person.get("/me").expectProblem(401, "not-signed-in");
  }
}
