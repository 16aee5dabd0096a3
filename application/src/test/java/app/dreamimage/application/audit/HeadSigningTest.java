package app.dreamimage.application.audit;

import static app.dreamimage.domain.audit.EntryBuilder.anEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryAuditTrail;
import app.dreamimage.application.inmemory.InMemoryKeptHead;
import app.dreamimage.application.inmemory.InMemoryTreeHeads;
import app.dreamimage.application.inmemory.InMemoryUnitOfWork;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.AuditFinding;
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
        };

    assertEquals(List.of(), database.sign(database.heads, looking).troubles());
    assertEquals(List.of(), database.sign().troubles());
  }

  @Test
  void a_trail_set_back_with_its_tree_and_heads_is_not_signed_and_the_cut_is_told() {
    Optional<String> before = kept.note();
    database = new Database(entries.subList(0, 15));

    HeadSigning signing = database.sign();

    assertEquals(Optional.empty(), signing.head());
    assertEquals(
        List.of(
            "No tree head is signed any more: a head over 20 entries was signed before: the trail"
                + " was cut off after entry 14."),
        signing.troubles());
    assertEquals(List.of(), database.heads.all());
    assertEquals(before, kept.note());
    assertEquals(
        List.of(
            "The tree head that is kept beside the key was signed over 20 entries: the trail was"
                + " cut off after entry 14."),
        database.findings());
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
        List.of(
            "No tree head is signed any more: one of the first 20 entries was altered, removed,"
                + " inserted or reordered since they were signed."),
        signing.troubles());
  }

  @Test
  void an_operator_who_takes_the_kept_head_away_lets_signing_go_on() {
    database = new Database(entries.subList(0, 15));
    assertTrue(database.sign().head().isEmpty());

    kept.forget();

    assertEquals(15, database.sign().head().orElseThrow().size());
    assertEquals(List.of(), database.findings());
  }

  @Test
  void a_kept_head_that_is_none_of_ours_stops_signing() {
    kept.keep("nothing");
    assertEquals(
        List.of(
            "No tree head is signed any more: of the head that is kept beside the key, no empty"
                + " line stands between a text and its signatures."),
        database.sign().troubles());

    ThrowawaySigner other = new ThrowawaySigner("example.org/log");
    kept.keep(head(SIZE, TreeHash.ofNothing(), other).note());

    HeadSigning signing = database.sign();

    assertEquals(Optional.empty(), signing.head());
    assertTrue(signing.troubles().get(0).contains("it is not signed with the key "));
  }

  @Test
  void a_kept_head_that_cannot_be_read_stops_signing() {
    KeptHead unreadable = keptHead(true, false);

    HeadSigning signing = database.sign(database.heads, unreadable);

    assertEquals(Optional.empty(), signing.head());
    assertEquals(
        List.of(
            "No tree head is signed any more: the head that is kept beside the key cannot be"
                + " read."),
        signing.troubles());
  }

  @Test
  void a_head_that_cannot_be_kept_is_signed_and_the_trouble_told() {
    database.trail.append(another());

    HeadSigning signing = database.sign(database.heads, keptHead(false, true));

    assertEquals(SIZE + 1, signing.head().orElseThrow().size());
    assertEquals(List.of("The tree head cannot be kept beside the key."), signing.troubles());
  }

  private static KeptHead keptHead(boolean unreadable, boolean full) {
    return new KeptHead() {
      @Override
      public Optional<String> note() {
        failIf(unreadable);
        return Optional.empty();
      }

      @Override
      public void keep(String note) {
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
        List.of("The stored tree head of size 1000000 does not count: the tree has 21 entries."),
        signing.troubles());
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
    assertEquals(Optional.of(fresh.note()), kept.note());
    assertFalse(database.findings().isEmpty());
  }

  @Test
  void a_stored_head_of_ours_with_another_root_stops_signing_also_when_none_is_kept() {
    kept.forget();
    database = new Database(entries);
    database.heads.add(head(7, TreeHash.ofNothing(), signer));

    HeadSigning signing = database.sign();

    assertEquals(Optional.empty(), signing.head());
    assertEquals(
        List.of(
            "No tree head is signed any more: one of the first 7 entries was altered, removed,"
                + " inserted or reordered since they were signed."),
        signing.troubles());
  }
}
