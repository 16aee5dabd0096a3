package app.dreamimage.storage.audit;

import app.dreamimage.application.contract.TreeHeadsContract;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcTreeHeadsTest {

  abstract static class OnADatabase extends TreeHeadsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected TreeHeads heads() {
      return database.part(TreeHeads.class);
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
