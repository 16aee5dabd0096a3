package app.dreamimage.storage.database;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.storage.folder.DataFolder;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * One database and one data folder that belong together. Over the database of another, every
 * artwork of the folder would look like a leftover and be erased, and photos that another server
 * holds would look erased.
 */
@Singleton
@Enforces(Clause.IMAGES_STAY_UNTIL_DELETED)
public final class Installation {

  private final DataSource database;
  private final DataFolder data;

  Installation(DataSource database, DataFolder data) {
    this.database = DelegatingDataSource.unwrapDataSource(database);
    this.data = data;
  }

  /**
   * Makes sure that they belong together; joins them if both are new.
   *
   * @throws IllegalStateException if they do not
   */
  public void check() {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(true);
      Optional<String> known = folderKnownTo(connection);
      if (known.isEmpty()) {
        if (holdsAnything()) {
          throw new IllegalStateException(
              "the data folder "
                  + data.path()
                  + " holds things that this database does not know; is it the right database?");
        }
        join(connection);
      } else if (!known.get().equals(data.name())) {
        throw new IllegalStateException(
            "the database belongs to the data folder named "
                + known.get()
                + ", and "
                + data.path()
                + " is named "
                + data.name()
                + "; one server uses one database with one data folder");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("it cannot be seen which data folder belongs here", e);
    }
  }

  private static Optional<String> folderKnownTo(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("SELECT data_folder FROM installation");
        ResultSet rows = query.executeQuery()) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }

  private void join(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO installation (only_row, data_folder) VALUES (1, ?)")) {
      insert.setString(1, data.name());
      insert.executeUpdate();
    }
  }

  private boolean holdsAnything() {
    return Stream.of("artworks", "photos").map(data.path()::resolve).anyMatch(this::holdsFiles);
  }

  private boolean holdsFiles(Path folder) {
    if (Files.notExists(folder)) {
      return false;
    }
    try (Stream<Path> below = Files.walk(folder)) {
      return below.anyMatch(Files::isRegularFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
