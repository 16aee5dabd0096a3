package app.dreamimage.storage.audit;

import app.dreamimage.application.contract.DutiesPerformedContract;
import app.dreamimage.domain.audit.DutiesPerformed;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcDutiesPerformedTest {

  abstract static class OnADatabase extends DutiesPerformedContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected DutiesPerformed dutiesPerformed() {
      return database.part(DutiesPerformed.class);
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
