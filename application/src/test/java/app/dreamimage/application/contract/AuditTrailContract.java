package app.dreamimage.application.contract;

import static app.dreamimage.domain.audit.EntryBuilder.anEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.AuditLeaf;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.EntrySalt;
import app.dreamimage.domain.audit.MerkleFrontier;
import app.dreamimage.domain.audit.MerkleProofs;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.StoredEntry;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AuditTrail} must do. */
public abstract class AuditTrailContract {

  /** The trail under test; it may hold entries of other tests. */
  protected abstract AuditTrail trail();

  /** Units of work in which it takes part. */
  protected abstract UnitOfWork unitOfWork();

  /** Accounts that take part in them too. */
  protected abstract Accounts accounts();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  @Test
  void entries_about_somebody_come_back_as_they_were_in_the_order_they_were_appended() {
    Pseudonym subject = new Pseudonym(Fresh.uuid());
    AuditEntry first = anEntry(AuditEvent.CONSENT_GIVEN).about(subject).build();
    AuditEntry second =
        anEntry(AuditEvent.GENERATION_REFUSED).about(subject).refused(Reason.QUEUE_FULL).build();
    long before = trail().size();

    trail().append(first);
    trail().append(anEntry(AuditEvent.SIGNED_IN).about(new Pseudonym(Fresh.uuid())).build());
    trail().append(second);

    assertEquals(List.of(first, second), trail().about(subject));
    assertEquals(before + 3, trail().size());
  }

  @Test
  void nothing_is_told_about_somebody_unknown() {
    assertEquals(List.of(), trail().about(new Pseudonym(Fresh.uuid())));
  }

  @Test
  void an_entry_about_nobody_is_counted_and_is_about_nobody() {
    Pseudonym somebody = new Pseudonym(Fresh.uuid());
    long before = trail().size();

    trail().append(anEntry(AuditEvent.SIGN_IN_REFUSED).refused(Reason.CREDENTIALS_WRONG).build());

    assertEquals(before + 1, trail().size());
    assertEquals(List.of(), trail().about(somebody));
  }

  @Test
  void every_event_clause_and_reason_comes_back_as_it_was() {
    Pseudonym subject = new Pseudonym(Fresh.uuid());
    List<AuditEntry> all = new ArrayList<>();
    for (AuditEvent event : AuditEvent.values()) {
      all.add(anEntry(event).about(subject).build());
    }
    for (Clause clause : Clause.values()) {
      all.add(
          anEntry(AuditEvent.PHOTO_ERASED)
              .under(clause)
              .under(new PolicyVersion(3, 14))
              .about(subject)
              .build());
    }
    for (Reason reason : Reason.values()) {
      all.add(anEntry(AuditEvent.GENERATION_REFUSED).about(subject).refused(reason).build());
    }

    all.forEach(trail()::append);

    assertEquals(all, trail().about(subject));
  }

  @Test
  void entries_appended_at_once_are_all_kept_and_the_tree_is_over_all_of_them() throws Exception {
    Pseudonym subject = new Pseudonym(Fresh.uuid());

    Race.of(() -> appendTen(subject), () -> appendTen(subject), () -> appendTen(subject));

    assertEquals(30, trail().about(subject).size());
    assertTheTreeIsOverAllEntries();
  }

  @Test
  void units_of_work_that_append_and_hold_other_things_do_not_wait_for_one_another_for_ever()
      throws Exception {
    Pseudonym subject = new Pseudonym(Fresh.uuid());
    AccountId account = anAccount();

    Race.of(() -> appendThenHold(account, subject), () -> holdThenAppend(account, subject));

    assertEquals(20, trail().about(subject).size());
    assertTheTreeIsOverAllEntries();
  }

  @Test
  void an_entry_is_found_by_its_salt_at_its_place_and_a_proof_leads_from_it_to_the_root() {
    trail().append(anEntry(AuditEvent.SIGNED_IN).build());
    AuditEntry entry = anEntry(AuditEvent.IMAGE_DELETED).build();
    trail().append(entry);
    trail().append(anEntry(AuditEvent.SIGNED_IN).build());

    AuditLeaf leaf = trail().find(entry.salt()).orElseThrow();

    assertEquals(AuditLeaf.of(trail().size() - 2, entry), leaf);
    MerkleFrontier tree = trail().tree();
    assertTrue(
        new MerkleProofs(trail())
            .inclusion(leaf.number(), tree.size())
            .proves(leaf.hash(), tree.root()));
    assertEquals(Optional.empty(), trail().find(new EntrySalt(Fresh.uuid())));
    assertThrows(NoSuchElementException.class, () -> trail().at(0, tree.size()));
  }

  @Test
  void the_latest_instant_is_known_and_no_later_entry_makes_it_earlier() {
    assertEquals(trail().size() == 0, trail().latest().isEmpty());
    Instant latest = trail().latest().orElse(Moments.NOON).plusSeconds(60);

    trail().append(anEntry(AuditEvent.SIGNED_IN).at(latest).build());
    assertEquals(Optional.of(latest), trail().latest());
    trail().append(anEntry(AuditEvent.SIGNED_IN).at(latest.minusSeconds(3_600)).build());

    assertEquals(Optional.of(latest), trail().latest());
  }

  @Test
  void entries_come_in_portions_in_the_order_of_their_numbers() {
    trail().append(anEntry(AuditEvent.SIGNED_IN).build());
    trail().append(anEntry(AuditEvent.SIGNED_IN).build());
    trail().append(anEntry(AuditEvent.SIGNED_IN).build());
    long size = trail().size();

    assertEquals(List.of(size - 3, size - 2), numbers(trail().from(size - 3, 2)));
    assertEquals(List.of(size - 1), numbers(trail().from(size - 1, 2)));
    assertEquals(List.of(), trail().from(size, 2));
  }

  @Test
  void an_entry_of_a_unit_of_work_that_is_undone_is_not_in_the_trail() {
    AuditEntry undone = anEntry(AuditEvent.IMAGE_DELETED).build();
    AuditEntry kept = anEntry(AuditEvent.IMAGE_DELETED).build();
    long before = trail().size();

    assertThrows(
        IllegalStateException.class,
        () ->
            unitOfWork()
                .run(
                    () -> {
                      trail().append(undone);
                      throw new IllegalStateException("undone");
                    }));
    unitOfWork().run(() -> unitOfWork().run(() -> trail().append(kept)));

    assertEquals(Optional.empty(), trail().find(undone.salt()));
    assertEquals(before, trail().find(kept.salt()).orElseThrow().number());
    assertEquals(before + 1, trail().size());
    assertTheTreeIsOverAllEntries();
  }

  private void assertTheTreeIsOverAllEntries() {
    MerkleFrontier tree = MerkleFrontier.EMPTY;
    for (StoredEntry entry : trail().from(0, Integer.MAX_VALUE)) {
      assertEquals(tree.size(), entry.leaf().number());
      MerkleFrontier.Appended appended = tree.append(entry.leaf().hash());
      assertEquals(appended.completed(), entry.hashes());
      tree = appended.tree();
    }
    assertEquals(tree, trail().tree());
  }

  private static List<Long> numbers(List<StoredEntry> entries) {
    return entries.stream().map(entry -> entry.leaf().number()).toList();
  }

  private Pseudonym appendTen(Pseudonym subject) {
    for (int i = 0; i < 10; i++) {
      trail().append(anEntry(AuditEvent.IMAGE_DELETED).about(subject).build());
    }
    return subject;
  }

  private Pseudonym appendThenHold(AccountId account, Pseudonym subject) {
    return tenTimes(
        subject,
        entry -> {
          trail().append(entry);
          accounts().findAndLock(account);
        });
  }

  private Pseudonym holdThenAppend(AccountId account, Pseudonym subject) {
    return tenTimes(
        subject,
        entry -> {
          accounts().findAndLock(account);
          trail().append(entry);
        });
  }

  private Pseudonym tenTimes(Pseudonym subject, Consumer<AuditEntry> work) {
    for (int i = 0; i < 10; i++) {
      AuditEntry entry = anEntry(AuditEvent.SIGNED_IN).about(subject).build();
      unitOfWork().run(() -> work.accept(entry));
    }
    return subject;
  }
}
