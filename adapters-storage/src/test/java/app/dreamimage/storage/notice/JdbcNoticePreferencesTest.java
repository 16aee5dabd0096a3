package app.dreamimage.storage.notice;

import app.dreamimage.application.contract.NoticePreferencesContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.NoticePreferences;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcNoticePreferencesTest {

  abstract static class OnADatabase extends NoticePreferencesContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected NoticePreferences preferences() {
      return database.part(NoticePreferences.class);
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
