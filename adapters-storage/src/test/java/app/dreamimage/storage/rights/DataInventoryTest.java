package app.dreamimage.storage.rights;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.rights.DataInventory;
import app.dreamimage.application.rights.Holding;
import app.dreamimage.application.rights.Holding.Place;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.storage.database.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inventory lists what is really there: no column can be added in silence. */
@Proves({Clause.DATA_PROTECTION_STANDARDS_ARE_MET, Clause.ACCOUNT_DELETION_IS_COMPLETE})
final class DataInventoryTest {

  static List<TestDatabase> databases() {
    return TestDatabase.both();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void every_column_of_the_database_is_in_the_inventory_and_no_other(TestDatabase database)
      throws SQLException {
    Set<String> listed =
        DataInventory.holdings().stream()
            .filter(holding -> holding.place() == Place.COLUMN)
            .map(Holding::name)
            .collect(toCollection(TreeSet::new));

    assertEquals(columnsOf(database), listed);
  }

  @Test
  void every_category_of_personal_data_is_held_somewhere_and_nothing_is_listed_twice() {
    Set<DataCategory> held =
        DataInventory.holdings().stream()
            .filter(Holding.Personal.class::isInstance)
            .map(holding -> ((Holding.Personal) holding).category())
            .collect(toCollection(TreeSet::new));

    assertEquals(new TreeSet<>(Set.of(DataCategory.values())), held);
    assertEquals(
        DataInventory.holdings().size(),
        DataInventory.holdings().stream()
            .map(holding -> holding.place() + " " + holding.name())
            .distinct()
            .count());
  }

  private static Set<String> columnsOf(TestDatabase database) throws SQLException {
    Set<String> columns = new TreeSet<>();
    try (Connection connection = database.connections().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT table_name, column_name FROM information_schema.columns"
                    + " WHERE LOWER(table_schema) = 'public'")) {
      while (rows.next()) {
        String table = rows.getString(1).toLowerCase(Locale.ROOT);
        if (!table.equals("flyway_schema_history")) {
          columns.add(table + "." + rows.getString(2).toLowerCase(Locale.ROOT));
        }
      }
    }
    return columns;
  }
}
