package app.dreamimage.storage.audit;

import static app.dreamimage.domain.audit.EntryBuilder.anEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.audit.LastHeadSigning;
import app.dreamimage.application.audit.SignTreeHead;
import app.dreamimage.application.audit.VerifyAuditTrail;
import app.dreamimage.application.inmemory.InMemoryKeptHead;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.AuditFinding;
import app.dreamimage.domain.audit.AuditReport;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.MerkleFrontier;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.audit.StoredEntry;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.storage.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whoever changes the tables of the audit trail with SQL is found out, and the place is told. */
@Proves(Clause.SECURITY_IS_AUDITED)
final class TamperedAuditTrailTest {

  private static final int SIZE = 20;

  abstract static class OnADatabase {

    private final TestDatabase database;
    private final AuditTrail trail;
    private final TreeHeads heads;
    private final InMemoryKeptHead beside = new InMemoryKeptHead();
    private final SignTreeHead sign;
    private final VerifyAuditTrail verify;
    private String keptHead = "";

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
      trail = database.part(AuditTrail.class);
      heads = database.part(TreeHeads.class);
      TreeHeadSigner signer = database.part(TreeHeadSigner.class);
      sign = new SignTreeHead(trail, heads, beside, signer, new LastHeadSigning());
      verify = new VerifyAuditTrail(trail, heads, beside, signer.key());
    }

    @BeforeEach
    void write() {
      beside.forget();
      for (int i = 0; i < SIZE; i++) {
        trail.append(anEntry(AuditEvent.CONSENT_GIVEN).about(new Pseudonym(Fresh.uuid())).build());
        if (i == 9 || i == SIZE - 1) {
          keptHead = sign.handle().head().orElseThrow().note();
        }
      }
    }

    @Test
    void a_trail_that_nobody_touched_is_intact() {
      AuditReport report = verify.handle(List.of(keptHead));

      assertTrue(report.isIntact(), report.toString());
      assertEquals(SIZE, report.entries());
      assertEquals(4, report.heads());
    }

    @Test
    void destroying_the_link_of_a_pseudonym_changes_nothing_in_the_trail() {
      Pseudonyms pseudonyms = database.part(Pseudonyms.class);
      AccountId person = database.anAccount();
      Pseudonym pseudonym = new Pseudonym(Fresh.uuid());
      pseudonyms.link(person, pseudonym);
      trail.append(anEntry(AuditEvent.CONSENT_GIVEN).about(pseudonym).build());
      var before = trail.from(0, SIZE + 1);

      pseudonyms.unlink(person);

      assertEquals(before, trail.from(0, SIZE + 1));
      assertTrue(verify.handle(List.of(keptHead)).isIntact());
    }

    @Test
    void a_changed_field_is_found_whichever_it_is() {
      for (String change :
          List.of(
              "event = 'CONSENT_WITHDRAWN'",
              "clause = 'RETAIN-1'",
              "policy_version = '9.9'",
              "purpose = 'a purpose that there is not'",
              "outcome = 'refused QUEUE_FULL'",
              "subject = NULL",
              "happened_at = happened_at + INTERVAL '1' SECOND")) {
        sql("UPDATE audit_entry SET " + change + " WHERE entry_number = 13");
        assertFound(13, "Entry 13 was altered.");
        database.emptied();
        write();
      }
    }

    @Test
    void a_deleted_row_is_found_in_the_middle() {
      sql("DELETE FROM audit_entry WHERE entry_number = 7");
      assertFound(7, "Entry 7 is missing.");
    }

    @Test
    void a_deleted_row_is_found_at_the_end() {
      sql("DELETE FROM audit_entry WHERE entry_number = 19");
      assertFound(19, "Entry 19 is missing: the tree has 20 entries.");
    }

    @Test
    void a_row_deleted_with_its_hashes_and_the_numbers_behind_it_moved_up_is_found() {
      sql("DELETE FROM audit_entry WHERE entry_number = 7");
      for (int number = 8; number < SIZE; number++) {
        sql(
            "UPDATE audit_entry SET entry_number = entry_number - 1 WHERE entry_number = "
                + number);
      }
      assertFound(7, "Entry 7 was written as entry 8, and moved.");
    }

    @Test
    void an_inserted_row_is_found() {
      String copied =
          ", happened_at, event, clause, policy_version, purpose, outcome, subject FROM audit_entry"
              + " WHERE entry_number = 3";
      sql(
          "INSERT INTO audit_entry (entry_number, salt, happened_at, event, clause,"
              + " policy_version, purpose, outcome, subject) SELECT 20, '"
              + Fresh.uuid()
              + "'"
              + copied);
      assertFound(20, "Entry 20 was inserted: the tree has 20 entries.");
    }

    @Test
    void two_rows_that_changed_places_are_found() {
      sql("UPDATE audit_entry SET entry_number = 99 WHERE entry_number = 4");
      sql("UPDATE audit_entry SET entry_number = 4 WHERE entry_number = 15");
      sql("UPDATE audit_entry SET entry_number = 15 WHERE entry_number = 99");
      assertFound(4, "Entry 4 was written as entry 15, and moved.");
    }

    @Test
    void a_changed_hash_is_found() {
      sql("UPDATE audit_node SET hash = 'no hash' WHERE entry_number = 11 AND node_level = 2");
      assertFound(11, "Entry 11 agrees with its own hash, but a hash above it was altered.");
    }

    @Test
    void a_changed_head_is_found() {
      sql("UPDATE audit_head SET note = REPLACE(note, '10', '11') WHERE tree_size = 10");
      assertEquals(
          List.of(OptionalLong.empty()),
          verify.handle(List.of()).findings().stream().map(AuditFinding::entry).toList());
    }

    @Test
    void the_newest_entries_cut_off_with_their_hashes_heads_and_tree_are_found() {
      TreeRow before = new TreeRow((short) 1, 14, TreeRow.rootsOf(treeOf(14)));
      sql("DELETE FROM audit_entry WHERE entry_number >= 14");
      sql("DELETE FROM audit_node WHERE entry_number >= 14");
      sql("DELETE FROM audit_head WHERE tree_size > 14");
      sql("UPDATE audit_tree SET tree_size = 14, roots = '" + before.roots() + "'");
      assertEquals(treeOf(14), trail.tree());

      String found =
          "The tree head that is kept beside the key was signed over 20 entries, and the trail has"
              + " fewer: heads bear out only the first 10.";
      assertEquals(
          List.of(new AuditFinding(OptionalLong.of(10), found)),
          verify.handle(List.of()).findings());
      assertTrue(sign.handle().head().isEmpty());
      for (int i = 0; i < SIZE; i++) {
        trail.append(anEntry(AuditEvent.CONSENT_GIVEN).build());
      }
      assertTrue(sign.handle().head().isEmpty());
      assertEquals(1, heads.all().size());
    }

    private MerkleFrontier treeOf(int size) {
      MerkleFrontier tree = MerkleFrontier.EMPTY;
      for (StoredEntry entry : trail.from(0, size)) {
        tree = tree.append(entry.leaf().hash()).tree();
      }
      return tree;
    }

    @Test
    void a_head_of_nonsense_is_found_and_keeps_no_head_from_being_signed() {
      sql("INSERT INTO audit_head (tree_size, note) VALUES (1000000, 'nonsense')");
      trail.append(anEntry(AuditEvent.CONSENT_GIVEN).build());

      assertEquals(SIZE + 1, sign.handle().head().orElseThrow().size());
      assertEquals(
          "The stored tree head of size 1000000 is not valid, because no empty line stands between"
              + " a text and its signatures.",
          verify.handle(List.of()).findings().get(0).what());
    }

    @Test
    void a_row_of_nonsense_where_the_next_head_belongs_makes_way_for_it() {
      trail.append(anEntry(AuditEvent.CONSENT_GIVEN).build());
      sql("INSERT INTO audit_head (tree_size, note) VALUES (21, 'nonsense')");

      TreeHeads.Stored head = sign.handle().head().orElseThrow();

      assertEquals(Optional.of(head), heads.latest());
      assertEquals(Optional.of(head.note()), beside.note());
      assertTrue(verify.handle(List.of(keptHead)).isIntact());
    }

    @Test
    void a_trail_emptied_with_its_tree_and_heads_is_found_by_the_head_that_was_kept() {
      database.emptied();
      String cut =
          " was signed over 20 entries, and the trail has fewer: heads bear out only the first 0.";

      assertFound(0, "The tree head that is kept beside the key" + cut);
      beside.forget();
      assertFound(0, "The tree head that was kept elsewhere" + cut);
      assertTrue(verify.handle(List.of()).isIntact());
    }

    @Test
    void a_changed_state_of_the_tree_is_found() {
      sql("UPDATE audit_tree SET roots = 'none'");
      assertEquals(
          List.of(
              new AuditFinding(
                  OptionalLong.empty(), "The state of the tree, kept for appending, was altered.")),
          verify.handle(List.of()).findings());
      sql("DELETE FROM audit_tree");
      try {
        assertFound(0, "Entry 0 was inserted: the tree has 0 entries.");
      } finally {
        sql("INSERT INTO audit_tree (only_row, tree_size, roots) VALUES (1, 0, '')");
      }
    }

    private void assertFound(long entry, String sentence) {
      AuditFinding first = verify.handle(List.of(keptHead)).findings().get(0);
      assertEquals(new AuditFinding(OptionalLong.of(entry), sentence), first);
    }

    private void sql(String statement) {
      try (Connection connection = database.connections().getConnection();
          Statement change = connection.createStatement()) {
        assertTrue(change.executeUpdate(statement) > 0, statement);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Nested
  final class OnH2 extends OnADatabase {
    OnH2() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  final class OnPostgres extends OnADatabase {
    OnPostgres() {
      super(TestDatabase.postgres());
    }
  }
}
