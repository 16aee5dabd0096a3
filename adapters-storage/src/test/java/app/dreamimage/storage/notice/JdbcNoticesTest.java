package app.dreamimage.storage.notice;

import app.dreamimage.application.contract.NoticesContract;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountBuilder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.storage.database.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.Nested;

final class JdbcNoticesTest {

  abstract static class OnADatabase extends NoticesContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Notices notices() {
      return database.part(Notices.class);
    }

    @Override
    protected AccountId anAccount(Instant openedAt) {
      Account account = AccountBuilder.anAccount().openedAt(openedAt).build();
      database.part(Accounts.class).add(account);
      return account.id();
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
