package app.dreamimage.storage.account;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.contract.AccountsContract;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcAccountsTest {

  abstract static class OnADatabase extends AccountsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Accounts accounts() {
      return database.part(Accounts.class);
    }

    @Override
    protected UnitOfWork unitOfWork() {
      return database.unitOfWork();
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
