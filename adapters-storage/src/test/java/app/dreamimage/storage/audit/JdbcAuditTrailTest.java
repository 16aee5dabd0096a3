package app.dreamimage.storage.audit;

import app.dreamimage.application.contract.AuditTrailContract;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcAuditTrailTest {

  abstract static class OnADatabase extends AuditTrailContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected AuditTrail trail() {
      return database.part(AuditTrail.class);
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
