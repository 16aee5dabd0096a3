package app.dreamimage.storage.database;

import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountBuilder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A process of its own that commits accounts from several threads, tells each on a line once its
 * commit has returned, and goes on until it is killed.
 */
final class CommittingProcess {

  static final String COMMITTED = "committed ";

  private static final int THREADS = 4;

  private CommittingProcess() {}

  public static void main(String[] arguments) throws SQLException {
    ApplicationContext server = ApplicationContext.run(Map.of("dream-image.data", arguments[0]));
    reuseSpaceAtOnce(DelegatingDataSource.unwrapDataSource(server.getBean(DataSource.class)));
    Accounts accounts = server.getBean(Accounts.class);
    for (int i = 0; i < THREADS; i++) {
      new Thread(() -> commitForEver(accounts)).start();
    }
  }

  /**
   * Has what was superseded overwritten without the wait of 45 seconds that is the default: the
   * chain by which the newest commit is found on opening is then put to the test from the start.
   */
  private static void reuseSpaceAtOnce(DataSource connections) throws SQLException {
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET RETENTION_TIME 0");
    }
  }

  private static void commitForEver(Accounts accounts) {
    while (true) {
      UUID id = UUID.randomUUID();
      Account account =
          AccountBuilder.anAccount()
              .withId(new AccountId(id))
              .withEmail(id + "@example.org")
              .build();
      if (accounts.add(account)) {
        System.out.println(COMMITTED + id);
      }
    }
  }
}
