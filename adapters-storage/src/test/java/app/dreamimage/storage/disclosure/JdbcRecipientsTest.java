package app.dreamimage.storage.disclosure;

import app.dreamimage.application.contract.RecipientsContract;
import app.dreamimage.domain.disclosure.Recipients;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcRecipientsTest {

  abstract static class OnADatabase extends RecipientsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Recipients recipients() {
      return database.part(Recipients.class);
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
