package app.dreamimage.storage.account;

import app.dreamimage.application.contract.ProfilesContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcProfilesTest {

  abstract static class OnADatabase extends ProfilesContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Profiles profiles() {
      return database.part(Profiles.class);
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
