package app.dreamimage.storage.rights;

import app.dreamimage.application.contract.RightsRequestsContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.rights.RightsRequests;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcRightsRequestsTest {

  abstract static class OnADatabase extends RightsRequestsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected RightsRequests requests() {
      return database.part(RightsRequests.class);
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
