package app.dreamimage.application.disclosure;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.audit.HeldReceipts;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ForOthersTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());

  @Test
  @Proves({Clause.FACIAL_DATA_NEVER_IDENTIFIES, Clause.ACCOUNT_DELETION_IS_COMPLETE})
  void nobody_else_gets_what_tests_a_photo_or_follows_a_person_through_the_trail() {
    AccountId person = signUpAndConsent(service);
    storage.studio.answer(new byte[] {1, 2, 3});
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    List<ReportSection> whole =
        service.holders.stream().map(holder -> holder.report(person)).toList();

    Set<String> kept = fieldsOf(whole.stream().map(ForOthers::of).toList());

    Set<String> taken = fieldsOf(whole);
    taken.removeAll(kept);
    assertEquals(Set.of("pseudonym", "commitment", "commitmentSalt", "entrySalt"), taken);
    assertTrue(kept.containsAll(Set.of("email", "erasedAt", "openedAt")), kept.toString());
  }

  @Test
  @Proves({Clause.FACIAL_DATA_NEVER_IDENTIFIES, Clause.ACCOUNT_DELETION_IS_COMPLETE})
  void nobody_else_learns_enough_of_a_receipt_to_compute_its_hash_in_the_trail() {
    AccountId person = signUpAndConsent(service);
    granted(upload(service, person));
    service.eraseFacialData.handle(person);

    ReportSection shown = ForOthers.of(new HeldReceipts(storage.receipts).report(person));

    assertEquals(
        List.of(
            Map.of(
                "arrivedAt", "2026-12-01",
                "erasedAt", "2026-12-01",
                "reason", "ERASURE_ASKED_FOR",
                "policyVersion", "1.0")),
        shown.records().stream().map(ReportedRecord::fields).toList());
  }

  private static Set<String> fieldsOf(List<ReportSection> sections) {
    Set<String> fields = new TreeSet<>();
    sections.forEach(
        section -> section.records().forEach(record -> fields.addAll(record.fields().keySet())));
    return fields;
  }
}
