package app.dreamimage.storage.rights;

import app.dreamimage.application.contract.RestrictionsContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.rights.Restrictions;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcRestrictionsTest {

  abstract static class OnADatabase extends RestrictionsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Restrictions restrictions() {
      return database.part(Restrictions.class);
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
