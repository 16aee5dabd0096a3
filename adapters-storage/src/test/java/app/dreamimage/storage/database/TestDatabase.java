package app.dreamimage.storage.database;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountBuilder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Storage over a real database, as the server has it, started once for all tests of a run. */
public final class TestDatabase {

  private static final List<String> TABLES =
      List.of(
          "painting_task",
          "chore_task",
          "audit_entry",
          "duty_performed",
          "merger_notice",
          "merger",
          "legal_order",
          "disclosure",
          "recipient",
          "under_age_report",
          "staff_member",
          "audit_node",
          "audit_head",
          "deletion_receipt",
          "pseudonym_link",
          "image",
          "generation",
          "photo",
          "consent_decision",
          "inquiry",
          "rights_request",
          "objection",
          "restriction",
          "profile",
          "clock_reading",
          "notice",
          "declined_notice",
          "update_acceptance",
          "usage_tally",
          "session",
          "account");

  private static TestDatabase h2;
  private static TestDatabase postgres;

  private final ApplicationContext context;

  private TestDatabase(Map<String, Object> properties) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("dream-image.data", temporaryFolder().toString());
    context = ApplicationContext.run(all);
    Runtime.getRuntime().addShutdownHook(new Thread(context::close));
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("dream-image-storage-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The embedded default: an encrypted file. */
  public static synchronized TestDatabase h2() {
    if (h2 == null) {
      h2 = new TestDatabase(Map.of());
    }
    return h2;
  }

  /** A real PostgreSQL server, configured as an operator does: address, user name, password. */
  public static synchronized TestDatabase postgres() {
    if (postgres == null) {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        postgres =
            new TestDatabase(
                Map.of(
                    "datasources.default.url", server.getJdbcUrl("postgres", "postgres"),
                    "datasources.default.username", "postgres",
                    "datasources.default.password", "postgres"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return postgres;
  }

  /** Both. */
  public static List<TestDatabase> both() {
    return List.of(h2(), postgres());
  }

  /** A part of storage, such as a port. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Whether there is such a part. */
  public boolean has(Class<?> type) {
    return context.containsBean(type);
  }

  /** The units of work. */
  public UnitOfWork unitOfWork() {
    return part(UnitOfWork.class);
  }

  /** An account that exists. */
  public AccountId anAccount() {
    Account account = AccountBuilder.anAccount().build();
    part(Accounts.class).add(account);
    return account.id();
  }

  /** Its connections outside of units of work. */
  public DataSource connections() {
    return DelegatingDataSource.unwrapDataSource(part(DataSource.class));
  }

  /** Empties every table. */
  public TestDatabase emptied() {
    try (Connection connection = connections().getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.executeUpdate("DELETE FROM " + table);
      }
      statement.executeUpdate("UPDATE audit_tree SET tree_size = 0, roots = ''");
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return part(Database.class).isEmbedded() ? "H2" : "PostgreSQL";
  }
}
