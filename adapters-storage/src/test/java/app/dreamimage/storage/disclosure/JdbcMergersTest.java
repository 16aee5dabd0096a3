package app.dreamimage.storage.disclosure;

import app.dreamimage.application.contract.MergersContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcMergersTest {

  abstract static class OnADatabase extends MergersContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Mergers mergers() {
      return database.part(Mergers.class);
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
