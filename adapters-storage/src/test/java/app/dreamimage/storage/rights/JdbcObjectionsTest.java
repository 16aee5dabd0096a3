package app.dreamimage.storage.rights;

import app.dreamimage.application.contract.ObjectionsContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.rights.Objections;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcObjectionsTest {

  abstract static class OnADatabase extends ObjectionsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Objections objections() {
      return database.part(Objections.class);
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
