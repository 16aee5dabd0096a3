package app.dreamimage.storage.account;

import app.dreamimage.application.contract.SessionsContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcSessionsTest {

  abstract static class OnADatabase extends SessionsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Sessions sessions() {
      return database.part(Sessions.class);
    }

    @Override
    protected AccountId anAccount() {
      return database.anAccount();
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
