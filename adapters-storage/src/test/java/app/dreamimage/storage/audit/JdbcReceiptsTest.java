package app.dreamimage.storage.audit;

import app.dreamimage.application.contract.ReceiptsContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcReceiptsTest {

  abstract static class OnADatabase extends ReceiptsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Receipts receipts() {
      return database.part(Receipts.class);
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
