package app.dreamimage.storage.disclosure;

import app.dreamimage.application.contract.DisclosuresContract;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.Disclosures;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcDisclosuresTest {

  abstract static class OnADatabase extends DisclosuresContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Disclosures disclosures() {
      return database.part(Disclosures.class);
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
