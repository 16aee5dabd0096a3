package app.dreamimage.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** Longer times that were agreed to before their last day was stored keep it. */
@Proves(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
final class ExtensionMigrationTest {

  private static final String ACCOUNT = "00000000-0000-0000-0000-00000000000a";

  @Test
  void an_extension_keeps_its_last_day_on_h2() throws Exception {
    JdbcConnectionPool database =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:extensions;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "");
    try (Connection open = database.getConnection()) {
      assertTrue(open.isValid(1));
      assertExtensionsAreKept(database);
    } finally {
      database.dispose();
    }
  }

  @Test
  void an_extension_keeps_its_last_day_on_postgres() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      assertExtensionsAreKept(server.getPostgresDatabase());
    }
  }

  private static void assertExtensionsAreKept(DataSource database) throws SQLException {
    Flyway.configure().dataSource(database).target("6").load().migrate();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          INSERT INTO account (id, email, username, password_hash, region, opened_at)
          VALUES ('%s', 'vincent@example.org', 'Vincent', 'hash', 'JAPAN', CURRENT_TIMESTAMP)"""
              .formatted(ACCOUNT));
      insert(statement, 1, "2026-12-01", "2026-12-31", "'COMPLEXITY', '2026-12-05'");
      insert(statement, 2, "2027-01-31", "2027-02-28", "'COMPLEXITY', '2027-02-05'");
      insert(statement, 3, "2027-01-31", "2027-02-28", "NULL, NULL");

      Flyway.configure().dataSource(database).load().migrate();

      assertEquals(List.of("2027-02-28", "2027-04-28", "none"), lastDays(statement));
    }
  }

  private static void insert(
      Statement statement, int number, String receivedOn, String promisedDay, String extension)
      throws SQLException {
    statement.executeUpdate(
        """
        INSERT INTO rights_request (id, account_id, requested_right, channel, region, received_on,
          promised_day, extension_reason, extension_told_on, state)
        VALUES ('00000000-0000-0000-0000-00000000000%d', '%s', 'ACCESS', 'EMAIL', 'JAPAN', '%s',
          '%s', %s, 'RECEIVED')"""
            .formatted(number, ACCOUNT, receivedOn, promisedDay, extension));
  }

  private static List<String> lastDays(Statement statement) throws SQLException {
    List<String> days = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            """
            SELECT COALESCE(CAST(extension_last_day AS varchar), 'none')
            FROM rights_request ORDER BY request_number""")) {
      while (rows.next()) {
        days.add(rows.getString(1));
      }
    }
    return days;
  }
}
