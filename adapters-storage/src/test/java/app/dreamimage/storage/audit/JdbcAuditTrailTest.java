package app.dreamimage.storage.audit;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.contract.AuditTrailContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
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

    @Override
    protected UnitOfWork unitOfWork() {
      return database.unitOfWork();
    }

    @Override
    protected Accounts accounts() {
      return database.part(Accounts.class);
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
