package app.dreamimage.storage.account;

import app.dreamimage.application.contract.UnderAgeReportsContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.UnderAgeReports;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcUnderAgeReportsTest {

  abstract static class OnADatabase extends UnderAgeReportsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected UnderAgeReports underAgeReports() {
      return database.part(UnderAgeReports.class);
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
