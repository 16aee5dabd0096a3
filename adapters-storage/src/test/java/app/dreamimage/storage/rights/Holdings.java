package app.dreamimage.storage.rights;

import app.dreamimage.storage.database.TestDatabase;
import app.dreamimage.storage.folder.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that is really there at one moment: every row of every table, and every file. */
record Holdings(Map<String, List<Map<String, String>>> tables, Set<String> files) {

  /** Looks at everything. */
  static Holdings in(TestDatabase database) {
    Map<String, List<Map<String, String>>> tables = new TreeMap<>();
    try (Connection connection = database.connections().getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tablesOf(statement)) {
        tables.put(table, rowsOf(statement, table));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Holdings(tables, filesIn(database.part(DataFolder.class).path()));
  }

  private static List<String> tablesOf(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT table_name FROM information_schema.tables"
                + " WHERE LOWER(table_schema) = 'public' ORDER BY table_name")) {
      while (rows.next()) {
        tables.add(rows.getString(1).toLowerCase(Locale.ROOT));
      }
    }
    tables.remove("flyway_schema_history");
    return tables;
  }

  private static List<Map<String, String>> rowsOf(Statement statement, String table)
      throws SQLException {
    List<Map<String, String>> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          Object value = rows.getObject(i);
          if (value != null) {
            row.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), written(value));
          }
        }
        found.add(row);
      }
    }
    found.sort((one, other) -> one.toString().compareTo(other.toString()));
    return found;
  }

  /** Instants the way the export writes them; anything else as it is. */
  private static String written(Object value) {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant().toString();
    }
    if (value instanceof Timestamp time) {
      return time.toInstant().toString();
    }
    if (value instanceof byte[] bytes) {
      return java.util.HexFormat.of().formatHex(bytes);
    }
    return Objects.toString(value);
  }

  private static Set<String> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> names = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .forEach(names::add);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table that are a person's. */
  List<Map<String, String>> rowsOf(String table, String owner, String person) {
    return tables.get(table).stream().filter(row -> person.equals(row.get(owner))).toList();
  }

  /** The same without some tables, for a comparison. */
  Holdings without(Set<String> names) {
    Map<String, List<Map<String, String>>> rest = new TreeMap<>(tables);
    rest.keySet().removeAll(names);
    return new Holdings(rest, files);
  }

  /** What is here and not in another, table by table, and the files likewise. */
  Set<String> beyond(Holdings other) {
    Set<String> more = new TreeSet<>();
    tables.forEach(
        (table, rows) ->
            rows.stream()
                .filter(row -> !other.tables.get(table).contains(row))
                .forEach(row -> more.add(table + " " + row)));
    files.stream().filter(file -> !other.files.contains(file)).forEach(more::add);
    return more;
  }

  /** Every place in which a text occurs. */
  Set<String> placesOf(String text) {
    Set<String> places = new TreeSet<>();
    tables.forEach(
        (table, rows) ->
            rows.forEach(
                row ->
                    row.forEach(
                        (column, value) -> {
                          if (value.contains(text)) {
                            places.add(table + "." + column);
                          }
                        })));
    files.stream().filter(file -> file.contains(text)).forEach(places::add);
    return places;
  }
}
