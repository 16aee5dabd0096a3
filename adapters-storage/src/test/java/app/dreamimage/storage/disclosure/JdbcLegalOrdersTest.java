package app.dreamimage.storage.disclosure;

import app.dreamimage.application.contract.LegalOrdersContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcLegalOrdersTest {

  abstract static class OnADatabase extends LegalOrdersContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected LegalOrders legalOrders() {
      return database.part(LegalOrders.class);
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
