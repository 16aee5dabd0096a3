package app.dreamimage.storage.rights;

import static app.dreamimage.application.Expect.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.People;
import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.rights.DataInventory;
import app.dreamimage.application.rights.Holding;
import app.dreamimage.application.rights.Holding.Personal;
import app.dreamimage.application.rights.Holding.Place;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.storage.database.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People do whatever they like, at random; at every moment everything that is stored about one of
 * them is in their export, and when one has gone the store is what it would be without them.
 */
@Proves({Clause.RIGHT_OF_ACCESS, Clause.RIGHT_TO_DELETION, Clause.ACCOUNT_DELETION_IS_COMPLETE})
final class PersonalDataLifeTest {

  /** How many random lives are tried on each database; more with {@code -Ddream-image.lives=N}. */
  private static final int LIVES = Integer.getInteger("dream-image.lives", 6);

  private static final int STEPS = 36;

  /** The tables that change with what people do and are not undone when they go, and why. */
  private static final Map<String, String> OUTLIVES_PEOPLE =
      Map.of(
          "audit_entry",
              "what was done is on record, under a pseudonym that nothing links any more",
          "audit_node", "hashes over those records, so that none can be changed",
          "audit_tree", "where the tree over them stands",
          "audit_head", "what was signed of it",
          "usage_tally", "counts of uses",
          "inquiry", "that a letter came and was answered, whoever wrote it",
          "clock_reading", "the latest instant of a sweep");

  /** Columns whose value is the person themselves, in whichever table. */
  private static final Set<String> OWNER_COLUMNS = Set.of("account_id", "owner_id");

  static List<TestDatabase> databases() {
    return TestDatabase.both();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void everything_stored_about_a_person_is_exported(TestDatabase database) {
    Set<String> seen = new TreeSet<>();
    for (int life = 0; life < LIVES; life++) {
      LivedIn service = new LivedIn(database.emptied(), new SplittableRandom(20261123 + life));
      AccountId person = People.signUp(service.useCases);
      AccountId other = People.signUp(service.useCases);
      for (AccountId each : List.of(person, other)) {
        service.live(
            each,
            STEPS,
            () -> assertExported(Holdings.in(database), each, service.useCases.holders, seen));
      }
      Holdings there = Holdings.in(database);
      for (AccountId each : List.of(person, other)) {
        assertExported(there, each, service.useCases.holders, seen);
        granted(service.useCases.closeAccount.handle(each));
      }
    }
    assertEquals(
        DataInventory.holdings().stream()
            .filter(Personal.class::isInstance)
            .map(Personal.class::cast)
            .filter(holding -> holding.place() == Place.COLUMN && holding.isExported())
            .map(Personal::name)
            .collect(Collectors.toCollection(TreeSet::new)),
        seen,
        "columns that no random life ever filled would prove nothing");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void when_a_person_has_gone_the_store_is_what_it_was_before_they_came(TestDatabase database) {
    for (int life = 0; life < LIVES; life++) {
      LivedIn service = new LivedIn(database.emptied(), new SplittableRandom(7_000 + life));
      AccountId other = People.signUp(service.useCases);
      service.live(other, STEPS);
      service.settle(other);
      Holdings before = Holdings.in(database).without(OUTLIVES_PEOPLE.keySet());

      AccountId person = People.signUp(service.useCases);
      service.live(person, STEPS);
      Set<String> secrets = service.identitiesOf(person, Holdings.in(database));
      granted(service.useCases.closeAccount.handle(person));

      Holdings after = Holdings.in(database);
      assertEquals(Set.of(), after.without(OUTLIVES_PEOPLE.keySet()).beyond(before), "left behind");
      assertEquals(Set.of(), before.beyond(after), "lost to others");
      for (String secret : secrets) {
        assertEquals(Set.of(), after.placesOf(secret), "left of a person who has gone");
      }
      assertTrue(service.holdsNothingOf(person));
      granted(service.useCases.closeAccount.handle(other));
    }
  }

  @Test
  void what_outlives_people_concerns_nobody_by_the_inventory() {
    OUTLIVES_PEOPLE.forEach(
        (table, because) -> {
          List<Holding> columns =
              DataInventory.holdings().stream()
                  .filter(holding -> holding.place() == Place.COLUMN)
                  .filter(holding -> holding.name().startsWith(table + "."))
                  .toList();
          assertFalse(columns.isEmpty(), table);
          assertTrue(columns.stream().allMatch(Holding.Impersonal.class::isInstance), because);
        });
  }

  @ParameterizedTest
  @MethodSource("databases")
  void every_file_is_of_a_kind_that_the_inventory_names(TestDatabase database) {
    LivedIn service = new LivedIn(database.emptied(), new SplittableRandom(99));
    AccountId person = People.signUp(service.useCases);
    service.live(person, 4 * STEPS);
    Set<String> kinds =
        DataInventory.holdings().stream()
            .filter(holding -> holding.place() == Place.FILE)
            .map(Holding::name)
            .collect(Collectors.toSet());

    Set<String> files = Holdings.in(database).files();
    granted(service.useCases.closeAccount.handle(person));

    assertTrue(files.size() > 3, files.toString());
    for (String file : files) {
      assertTrue(kinds.contains(file.replaceFirst("[/\\\\].*", "")), file);
    }
  }

  private static void assertExported(
      Holdings there, AccountId person, List<PersonalDataHolder> holders, Set<String> seen) {
    Map<String, ReportSection> report =
        holders.stream()
            .map(holder -> holder.report(person))
            .collect(Collectors.toMap(ReportSection::name, section -> section));
    for (var holding : DataInventory.holdings()) {
      if (holding instanceof Personal personal
          && personal.place() == Place.COLUMN
          && personal.isExported()) {
        String table = personal.name().substring(0, personal.name().indexOf('.'));
        String column = personal.name().substring(personal.name().indexOf('.') + 1);
        List<String> stored =
            ownRows(there, table, person).stream()
                .filter(row -> row.containsKey(column))
                .map(row -> row.get(column).toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        ReportSection section = report.get(personal.section());
        List<String> exported =
            section.records().stream()
                .filter(record -> record.fields().containsKey(personal.field()))
                .map(record -> record.fields().get(personal.field()).toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        assertTrue(exported.containsAll(stored), personal.name() + " in " + personal.export());
        assertEquals(personal.category(), section.category(), personal.name());
        if (!stored.isEmpty()) {
          seen.add(personal.name());
        }
      }
    }
  }

  private static List<Map<String, String>> ownRows(Holdings there, String table, AccountId person) {
    String id = person.value().toString();
    if (table.equals("account")) {
      return there.rowsOf(table, "id", id);
    }
    if (table.equals("painting_task")) {
      Set<String> theirs =
          there.rowsOf("generation", "owner_id", id).stream()
              .map(row -> row.get("id"))
              .collect(Collectors.toSet());
      return there.tables().get(table).stream()
          .filter(row -> theirs.contains(row.get("task_instance")))
          .toList();
    }
    return there.tables().get(table).stream()
        .filter(row -> OWNER_COLUMNS.stream().anyMatch(owner -> id.equals(row.get(owner))))
        .toList();
  }
}
