package app.dreamimage.storage.generation;

import app.dreamimage.application.contract.ImagesContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcImagesTest {

  abstract static class OnADatabase extends ImagesContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Images images() {
      return database.part(Images.class);
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
