package app.dreamimage.application.audit;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.account.CloseAccount;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.SealedReceipt;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.ThrowawaySigner;
import app.dreamimage.domain.audit.TreeHash;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.audit.Verdict;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever was done to the audit trail, people's things are erased and the call succeeds. */
@Proves({
  Clause.ACCOUNT_DELETION_IS_COMPLETE,
  Clause.DELETION_WORKS_EVERYWHERE,
  Clause.SECURITY_IS_AUDITED
})
final class ErasureWithABrokenTrailTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final AccountId person = signUpAndConsent(service);

  private CloseAccount.Closed close() {
    CloseAccount.Closed closed = granted(service.closeAccount.handle(person));
    assertEquals(Optional.empty(), storage.accounts.find(person));
    return closed;
  }

  private Outcome<String> fetchTheReceipt() {
    return service.fetchReceipt.handle(person, service.seeReceipts.handle(person).get(0).id());
  }

  private void assertValid(String file) {
    assertTrue(SealedReceipt.verify(file, storage.signer.key()) instanceof Verdict.Valid<?>, file);
  }

  private static String note(long size, ThrowawaySigner by) {
    String text = new Checkpoint("example.org/log", size, TreeHash.ofNothing()).text();
    return SignedNote.sign(text, by).toString();
  }

  @Test
  void a_head_of_nonsense_keeps_no_account_from_being_closed_with_its_receipt() {
    storage.heads.add(new TreeHeads.Stored(1_000_000, "nonsense"));
    storage.heads.add(
        new TreeHeads.Stored(
            storage.trail.size() + 1,
            note(storage.trail.size() + 1, new ThrowawaySigner("example.org/log"))));

    assertValid(close().receipt().orElseThrow());
  }

  @Test
  void a_trail_that_was_cut_off_keeps_no_account_from_being_closed_but_bears_out_no_receipt() {
    storage.keptHead.keep(note(1_000, storage.signer));

    assertEquals(Optional.empty(), close().receipt());
    assertEquals(List.of(), storage.heads.all());
  }

  @Test
  void a_database_that_fails_after_the_account_is_gone_does_not_make_it_look_as_if_it_were_not() {
    UseCases failing =
        new UseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      if (method.getDeclaringClass() == TreeHeads.class) {
                        throw new IllegalStateException("no database");
                      }
                      return call.call();
                    }));

    CloseAccount.Closed closed = granted(failing.closeAccount.handle(person));

    assertEquals(Optional.empty(), closed.receipt());
    assertEquals(Optional.empty(), storage.accounts.find(person));
  }

  @Test
  void a_photo_that_the_trail_cannot_bear_out_is_erased_and_listed_without_a_file() {
    storage.keptHead.keep(note(1_000, storage.signer));
    granted(upload(service, person));
    assertEquals(1, service.eraseFacialData.handle(person));

    assertEquals(Reason.RECEIPT_NOT_BORNE_OUT, refused(fetchTheReceipt()));
    assertEquals(List.of(), storage.photos.of(person));

    storage.keptHead.forget();
    assertValid(granted(fetchTheReceipt()));
  }

  @Test
  void a_receipt_is_not_sealed_under_a_head_that_its_entry_does_not_lead_to() {
    granted(upload(service, person));
    service.eraseFacialData.handle(person);
    long size = storage.trail.size();
    storage.heads.add(new TreeHeads.Stored(size, note(size, storage.signer)));

    assertEquals(Reason.RECEIPT_NOT_BORNE_OUT, refused(fetchTheReceipt()));
  }
}
