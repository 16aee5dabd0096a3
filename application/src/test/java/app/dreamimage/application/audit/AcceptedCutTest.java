package app.dreamimage.application.audit;

import static app.dreamimage.application.People.signUp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.AuditReport;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.TreeHash;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * An operator who has looked into a cut lets signing go on, and nothing that tells of it is lost.
 */
@Proves(Clause.SECURITY_IS_AUDITED)
final class AcceptedCutTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());

  private Optional<AcceptCut.Accepted> accept(KeptHead beside) {
    return new AcceptCut(
            storage.trail,
            storage.heads,
            beside,
            storage.signer,
            service.signTreeHead,
            service.audit,
            storage.unitOfWork)
        .handle();
  }

  private Optional<AcceptCut.Accepted> accept() {
    return accept(storage.keptHead);
  }

  private TreeHeads.Stored head(long size) {
    String text = new Checkpoint(storage.signer.key().name(), size, TreeHash.ofNothing()).text();
    return new TreeHeads.Stored(size, SignedNote.sign(text, storage.signer).toString());
  }

  private TreeHeads.Stored signed() {
    return service.signTreeHead.handle().head().orElseThrow();
  }

  private List<AuditEvent> events() {
    return storage.trail.entries().stream().map(AuditEntry::event).toList();
  }

  private AuditReport report() {
    return new VerifyAuditTrail(
            storage.trail, storage.heads, storage.keptHead, storage.signer.key())
        .handle(List.of());
  }

  @Test
  void where_nothing_is_wrong_nothing_is_accepted() {
    signUp(service);
    TreeHeads.Stored last = signed();
    List<AuditEvent> before = events();

    assertEquals(Optional.empty(), accept());

    assertEquals(before, events());
    assertEquals(Optional.of(last.note()), storage.keptHead.note());
    assertEquals(List.of(), storage.keptHead.aside());
  }

  @Test
  void a_head_left_over_behind_a_cut_stops_nothing_once_it_was_accepted() {
    signUp(service);
    TreeHeads.Stored before = signed();
    TreeHeads.Stored leftOver = head(before.size() + 3);
    TreeHeads.Stored nonsense = new TreeHeads.Stored(before.size() + 9, "nonsense");
    storage.heads.add(leftOver);
    storage.heads.add(nonsense);
    storage.keptHead.keep(leftOver.note());
    assertTrue(service.signTreeHead.handle().head().isEmpty());

    AcceptCut.Accepted accepted = accept().orElseThrow();

    assertEquals(2, accepted.putAside());
    assertEquals(List.of(), accepted.signing().troubles());
    assertEquals(
        List.of(leftOver.note(), leftOver.note() + "\n" + nonsense.note()),
        storage.keptHead.aside());
    assertEquals(AuditEvent.AUDIT_CUT_ACCEPTED, events().get(events().size() - 1));
    assertEquals(before.size() + 1, accepted.signing().head().orElseThrow().size());
    assertEquals(List.of(before, accepted.signing().head().orElseThrow()), storage.heads.all());
    for (int i = 0; i < 5; i++) {
      service.audit.record(AuditEvent.ORPHAN_ERASED, Clause.FACIAL_DATA_GONE_WITHIN_A_DAY);
      assertEquals(Optional.of(signed().note()), storage.keptHead.note());
    }
    assertTrue(report().isIntact(), report().toString());
  }

  @Test
  void a_head_that_was_taken_away_is_made_up_for_by_the_last_one_that_is_stored() {
    signUp(service);
    TreeHeads.Stored before = signed();
    storage.keptHead.forget();

    AcceptCut.Accepted accepted = accept().orElseThrow();

    assertEquals(0, accepted.putAside());
    assertEquals(List.of(), storage.keptHead.aside());
    assertEquals(accepted.signing().head().map(TreeHeads.Stored::note), storage.keptHead.note());
    assertEquals(2, storage.heads.all().size());
    assertEquals(before, storage.heads.all().get(0));
    assertTrue(report().isIntact());
  }

  @Test
  void a_trail_of_which_nothing_is_borne_out_any_more_begins_anew() {
    signUp(service);
    storage.keptHead.keep(head(1_000).note());

    AcceptCut.Accepted accepted = accept().orElseThrow();

    assertEquals(List.of(), accepted.signing().troubles());
    assertEquals(storage.trail.tree().size(), accepted.signing().head().orElseThrow().size());
    assertTrue(report().isIntact());
  }

  @Test
  void where_what_speaks_against_the_trail_cannot_be_put_aside_all_stays() {
    signUp(service);
    TreeHeads.Stored leftOver = head(1_000);
    storage.heads.add(leftOver);
    List<AuditEvent> before = events();
    KeptHead full =
        new KeptHead() {
          @Override
          public Optional<String> note() {
            return storage.keptHead.note();
          }

          @Override
          public void keep(String note) {
            storage.keptHead.keep(note);
          }

          @Override
          public void putAside(String others) {
            throw new UncheckedIOException(new IOException("the disk is full"));
          }
        };

    assertThrows(UncheckedIOException.class, () -> accept(full));

    assertTrue(storage.heads.all().contains(leftOver));
    assertEquals(before, events());
  }
}
