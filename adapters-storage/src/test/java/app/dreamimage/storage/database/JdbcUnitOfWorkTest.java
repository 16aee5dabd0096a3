package app.dreamimage.storage.database;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.contract.UnitOfWorkContract;
import app.dreamimage.domain.account.Accounts;
import org.junit.jupiter.api.Nested;

final class JdbcUnitOfWorkTest {

  abstract static class OnADatabase extends UnitOfWorkContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Accounts accounts() {
      return database.part(Accounts.class);
    }

    @Override
    protected UnitOfWork unitOfWork() {
      return database.unitOfWork();
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
