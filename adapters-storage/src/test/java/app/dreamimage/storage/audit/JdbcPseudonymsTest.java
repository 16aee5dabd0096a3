package app.dreamimage.storage.audit;

import app.dreamimage.application.contract.PseudonymsContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcPseudonymsTest {

  abstract static class OnADatabase extends PseudonymsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Pseudonyms pseudonyms() {
      return database.part(Pseudonyms.class);
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
