package app.dreamimage.storage.usage;

import app.dreamimage.application.contract.UsageTalliesContract;
import app.dreamimage.domain.usage.UsageTallies;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcUsageTalliesTest {

  abstract static class OnADatabase extends UsageTalliesContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected UsageTallies tallies() {
      return database.part(UsageTallies.class);
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
