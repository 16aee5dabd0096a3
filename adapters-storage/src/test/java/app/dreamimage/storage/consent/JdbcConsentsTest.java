package app.dreamimage.storage.consent;

import app.dreamimage.application.contract.ConsentsContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcConsentsTest {

  abstract static class OnADatabase extends ConsentsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Consents consents() {
      return database.part(Consents.class);
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
