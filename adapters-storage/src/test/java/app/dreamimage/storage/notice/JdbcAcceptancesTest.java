package app.dreamimage.storage.notice;

import app.dreamimage.application.contract.AcceptancesContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcAcceptancesTest {

  abstract static class OnADatabase extends AcceptancesContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Acceptances acceptances() {
      return database.part(Acceptances.class);
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
