package app.dreamimage.storage.facialdata;

import app.dreamimage.application.contract.PhotosContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcPhotosTest {

  abstract static class OnADatabase extends PhotosContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Photos photos() {
      return database.part(Photos.class);
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
