package app.dreamimage.storage.generation;

import app.dreamimage.application.contract.GenerationsContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcGenerationsTest {

  abstract static class OnADatabase extends GenerationsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Generations generations() {
      return database.part(Generations.class);
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
