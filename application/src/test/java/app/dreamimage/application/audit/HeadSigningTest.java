package app.dreamimage.application.audit;

import static app.dreamimage.domain.audit.EntryBuilder.anEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryAuditTrail;
import app.dreamimage.application.inmemory.InMemoryKeptHead;
import app.dreamimage.application.inmemory.InMemoryTreeHeads;
import app.dreamimage.application.inmemory.InMemoryUnitOfWork;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.AuditFinding;
import app.dreamimage.domain.audit.AuditReport;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.ThrowawaySigner;
import app.dreamimage.domain.audit.TreeHash;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has the trail alone cannot cut it off unseen, and nonsense in it stops nothing. */
@Proves(Clause.SECURITY_IS_AUDITED)
final class HeadSigningTest {

  private static final int SIZE = 20;

  /** What one database holds, and the signing over it. */
  private final class Database {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail(unitOfWork);
    private final InMemoryTreeHeads heads = new InMemoryTreeHeads(unitOfWork);
    private final LastHeadSigning last = new LastHeadSigning();

    private Database(List<AuditEntry> written) {
      written.forEach(trail::append);
    }

    private HeadSigning sign() {
      return sign(heads, kept);
    }

    private HeadSigning sign(TreeHeads in, KeptHead beside) {
      return new SignTreeHead(trail, in, beside, signer, last).handle();
    }

    private TreeHeads.Stored signed() {
      return HeadSigningTest.head(trail.tree().size(), trail.tree().root(), signer);
    }

    private List<String> findings() {
      return new VerifyAuditTrail(trail, heads, kept, signer.key())
          .handle(List.of()).findings().stream().map(AuditFinding::what).toList();
    }
  }

  private final ThrowawaySigner signer = new ThrowawaySigner("example.org/log");
  private final InMemoryKeptHead kept = new InMemoryKeptHead();
  private final List<AuditEntry> entries =
      Stream.generate(() -> anEntry(AuditEvent.SIGNED_IN).build()).limit(SIZE).toList();
  private Database database = new Database(entries);

  private HeadSigning first;

  @BeforeEach
  void sign() {
    first = database.sign();
  }

  private static TreeHeads.Stored head(long size, TreeHash root, TreeHeadSigner by) {
    String text = new Checkpoint("example.org/log", size, root).text();
    return new TreeHeads.Stored(size, SignedNote.sign(text, by).toString());
  }

  private static AuditEntry another() {
    return anEntry(AuditEvent.SIGNED_IN).build();
  }

  @Test
  void the_first_head_is_kept_beside_the_key_and_each_that_follows_in_its_place() {
    assertEquals(List.of(), first.troubles());
    assertEquals(first.head().map(TreeHeads.Stored::note), kept.note());
    assertEquals(Optional.of(first), database.last.signing());

    database.trail.append(another());
    HeadSigning second = database.sign();

    assertEquals(SIZE + 1, second.head().orElseThrow().size());
    assertEquals(second.head().map(TreeHeads.Stored::note), kept.note());
    assertEquals(Optional.of(second), database.last.signing());
    assertEquals(List.of(), database.findings());
  }

  @Test
  void an_empty_trail_has_a_head_too() {
    kept.forget();

    HeadSigning empty = new Database(List.of()).sign();

    assertEquals(List.of(), empty.troubles());
    assertEquals(0, empty.head().orElseThrow().size());
  }

  @Test
  void a_head_is_kept_only_once_it_is_stored() {
    Optional<String> before = kept.note();
    database.trail.append(another());
    TreeHeads broken =
        new TreeHeads() {
          @Override
          public void add(Stored head) {
            throw new IllegalStateException("no database");
          }

          @Override
          public void remove(Stored head) {
            database.heads.remove(head);
          }

          @Override
          public Optional<Stored> latest() {
            return database.heads.latest();
          }

          @Override
          public Optional<Stored> latestUpTo(long size) {
            return database.heads.latestUpTo(size);
          }

          @Override
          public List<Stored> all() {
            return database.heads.all();
          }
        };

    assertThrows(IllegalStateException.class, () -> database.sign(broken, kept));

    assertEquals(before, kept.note());
  }

  @Test
  void a_crash_between_storing_and_keeping_raises_no_alarm_and_is_made_up_for() {
    Optional<String> older = kept.note();
    database.trail.append(another());
    database.sign();
    kept.keep(older.orElseThrow());
    assertEquals(List.of(), database.findings());

    HeadSigning next = database.sign();

    assertEquals(List.of(), next.troubles());
    assertEquals(next.head().map(TreeHeads.Stored::note), kept.note());
  }

  @Test
  void a_node_that_signs_while_another_has_signed_more_since_raises_no_alarm() {
    KeptHead looking =
        new KeptHead() {
          @Override
          public Optional<String> note() {
            Optional<String> seen = kept.note();
            database.trail.append(another());
            database.sign();
            return seen;
          }

          @Override
          public void keep(String note) {
            kept.keep(note);
          }

          @Override
          public void putAside(String others) {
            kept.putAside(others);
          }
        };

    assertEquals(List.of(), database.sign(database.heads, looking).troubles());
    assertEquals(List.of(), database.sign().troubles());
  }

  private static final String CUT =
      "No tree head is signed any more: a head over 20 entries was signed before, and the trail has"
          + " fewer. Stored heads bear out the first ";
  private static final String ALTERED =
      " entries was altered, removed, inserted or reordered since they were signed. Stored heads"
          + " bear out the first ";

  @Test
  void a_trail_set_back_with_its_tree_and_heads_is_not_signed_and_the_cut_is_told() {
    Optional<String> before = kept.note();
    database = new Database(entries.subList(0, 15));

    HeadSigning signing = database.sign();

    assertEquals(Optional.empty(), signing.head());
    assertEquals(List.of(CUT + "0 entries."), signing.troubles());
    assertEquals(Set.of(HeadSigning.Kind.TREE_DOES_NOT_GO_ON), signing.kinds());
    assertEquals(List.of(), database.heads.all());
    assertEquals(before, kept.note());
    assertEquals(
        List.of(
            "The tree head that is kept beside the key was signed over 20 entries, and the trail"
                + " has fewer: heads bear out only the first 0."),
        database.findings());
  }

  @Test
  void the_place_up_to_which_all_is_well_is_told_and_stays_while_the_trail_goes_on() {
    database = new Database(entries.subList(0, 4));
    for (int size = 4; size < 15; size++) {
      if (size % 3 == 0) {
        database.heads.add(database.signed());
      }
      database.trail.append(entries.get(size));
    }
    for (int i = 15; i < SIZE; i++) {
      assertEquals(List.of(CUT + "12 entries."), database.sign().troubles());
      database.trail.append(another());
    }

    HeadSigning grown = database.sign();

    assertEquals(
        List.of("No tree head is signed any more: one of the first 20" + ALTERED + "12 entries."),
        grown.troubles());
    assertEquals(Set.of(HeadSigning.Kind.TREE_DOES_NOT_GO_ON), grown.kinds());
  }

  @Test
  void the_place_is_found_among_heads_that_no_longer_agree_and_nonsense() {
    for (int borneOut = 0; borneOut <= 12; borneOut += 4) {
      database = new Database(entries.subList(0, 0));
      database.heads.add(database.signed());
      for (int size = 1; size <= SIZE; size++) {
        database.trail.append(entries.get(size - 1));
        if (size % 4 == 0) {
          database.heads.add(
              size <= borneOut ? database.signed() : head(size, TreeHash.ofNothing(), signer));
        } else {
          database.heads.add(new TreeHeads.Stored(size, "nonsense"));
        }
      }

      String last = database.sign().troubles().get(0);

      assertTrue(last.endsWith(" bear out the first " + borneOut + " entries."), last);
    }
  }

  @Test
  void a_trail_set_back_is_not_signed_either_once_it_has_grown_again() {
    database = new Database(entries.subList(0, 15));
    for (int i = 0; i < SIZE; i++) {
      database.trail.append(another());
    }

    HeadSigning signing = database.sign();

    assertEquals(Optional.empty(), signing.head());
    assertEquals(
        List.of("No tree head is signed any more: one of the first 20" + ALTERED + "0 entries."),
        signing.troubles());
  }

  @Test
  void a_kept_head_that_was_taken_away_stops_signing_and_is_found() {
    kept.forget();

    HeadSigning signing = database.sign();

    assertEquals(Optional.empty(), signing.head());
    assertEquals(Set.of(HeadSigning.Kind.HEAD_TAKEN_AWAY), signing.kinds());
    assertEquals(
        List.of(
            "No tree head is signed any more: the head that was kept beside the key was taken away."
                + " Stored heads bear out the first 20 entries."),
        signing.troubles());
    assertEquals(Optional.empty(), kept.note());
    assertEquals(
        List.of("No tree head is kept beside the key, though one was signed: it was taken away."),
        database.findings());
  }

  @Test
  void that_none_is_kept_is_no_trouble_while_none_was_signed_over_an_entry() {
    kept.forget();
    database = new Database(List.of());
    database.heads.add(database.signed());
    database.heads.add(new TreeHeads.Stored(-3, "nonsense"));
    assertEquals(List.of(), database.sign().troubles());

    kept.forget();
    database = new Database(entries);
    database.heads.add(new TreeHeads.Stored(7, "nonsense"));

    assertEquals(SIZE, database.sign().head().orElseThrow().size());
  }

  @Test
  void a_kept_head_that_is_none_of_ours_stops_signing() {
    kept.keep("nothing");
    assertEquals(
        List.of(
            "No tree head is signed any more: of the head that is kept beside the key, no empty"
                + " line stands between a text and its signatures. Stored heads bear out the first"
                + " 20 entries."),
        database.sign().troubles());

    ThrowawaySigner other = new ThrowawaySigner("example.org/log");
    kept.keep(head(SIZE, TreeHash.ofNothing(), other).note());

    HeadSigning signing = database.sign();

    assertEquals(Optional.empty(), signing.head());
    assertTrue(signing.troubles().get(0).contains("it is not signed with the key "));
    assertEquals(Set.of(HeadSigning.Kind.HEAD_NOT_OURS), signing.kinds());
  }

  @Test
  void a_kept_head_that_cannot_be_read_stops_signing() {
    KeptHead unreadable = keptHead(true, false);

    HeadSigning signing = database.sign(database.heads, unreadable);

    assertEquals(Optional.empty(), signing.head());
    assertEquals(
        List.of(
            "No tree head is signed any more: the head that is kept beside the key cannot be"
                + " read. Stored heads bear out the first 20 entries."),
        signing.troubles());
    assertEquals(Set.of(HeadSigning.Kind.HEAD_NOT_READABLE), signing.kinds());
    AuditReport report =
        new VerifyAuditTrail(database.trail, database.heads, unreadable, signer.key())
            .handle(List.of());
    assertEquals(
        List.of(
            new AuditFinding(
                OptionalLong.empty(), "The tree head that is kept beside the key cannot be read.")),
        report.findings());
    assertEquals(SIZE, report.entries());
    assertEquals(1, report.heads());
  }

  @Test
  void a_head_that_cannot_be_kept_is_signed_and_the_trouble_told() {
    database.trail.append(another());

    HeadSigning signing = database.sign(database.heads, keptHead(false, true));

    assertEquals(SIZE + 1, signing.head().orElseThrow().size());
    assertEquals(List.of("The tree head cannot be kept beside the key."), signing.troubles());
    assertEquals(Set.of(HeadSigning.Kind.HEAD_NOT_KEPT), signing.kinds());
  }

  private KeptHead keptHead(boolean unreadable, boolean full) {
    return new KeptHead() {
      @Override
      public Optional<String> note() {
        failIf(unreadable);
        return kept.note();
      }

      @Override
      public void keep(String note) {
        failIf(full);
      }

      @Override
      public void putAside(String others) {
        failIf(full);
      }

      private void failIf(boolean broken) {
        if (broken) {
          throw new UncheckedIOException(new IOException("the disk is full"));
        }
      }
    };
  }

  @Test
  void a_stored_head_beyond_the_tree_does_not_count_and_stops_nothing() {
    database.heads.add(new TreeHeads.Stored(1_000_000, "nonsense"));
    database.trail.append(another());

    HeadSigning signing = database.sign();

    assertEquals(SIZE + 1, signing.head().orElseThrow().size());
    assertEquals(
        List.of("The stored tree head of size 1000000 does not count: the tree has fewer entries."),
        signing.troubles());
    assertEquals(Set.of(HeadSigning.Kind.STORED_HEAD_BEYOND_THE_TREE), signing.kinds());
    assertEquals(signing.head().map(TreeHeads.Stored::note), kept.note());
  }

  @Test
  void a_stored_head_that_we_did_not_sign_does_not_count_and_stops_nothing() {
    database.trail.append(another());
    database.heads.add(
        head(SIZE + 1, database.trail.tree().root(), new ThrowawaySigner("example.org/log")));

    HeadSigning signing = database.sign();

    TreeHeads.Stored fresh = signing.head().orElseThrow();
    assertEquals(
        Checkpoint.of("example.org/log", database.trail.tree()),
        fresh.verify(signer.key()).<Checkpoint>fold(ours -> ours, because -> null));
    assertEquals(1, signing.troubles().size());
    assertTrue(
        signing
            .troubles()
            .get(0)
            .startsWith("The stored tree head of size 21 does not count: it is not signed with"));
    assertEquals(Set.of(HeadSigning.Kind.STORED_HEAD_NOT_OURS), signing.kinds());
    assertEquals(Optional.of(fresh.note()), kept.note());
    assertEquals(Optional.of(fresh), database.heads.latest());
    assertEquals(List.of(), database.findings());
    assertEquals(List.of(), database.sign().troubles());
  }

  @Test
  void a_stored_head_of_ours_with_another_root_stops_signing_also_when_an_older_one_is_kept() {
    Database begun = new Database(List.of());
    kept.keep(begun.signed().note());
    database = new Database(entries);
    database.heads.add(head(7, TreeHash.ofNothing(), signer));
    for (int nonsense : new int[] {9, 15, SIZE}) {
      database.heads.add(new TreeHeads.Stored(nonsense, "nonsense"));
    }

    HeadSigning signing = database.sign();

    assertEquals(Optional.empty(), signing.head());
    assertEquals(
        List.of(
            "The stored tree head of size 20 does not count: no empty line stands between a text"
                + " and its signatures.",
            "No tree head is signed any more: one of the first 7" + ALTERED + "0 entries."),
        signing.troubles());
  }
}
