package app.dreamimage.storage.rights;

import app.dreamimage.application.contract.InquiriesContract;
import app.dreamimage.domain.rights.Inquiries;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcInquiriesTest {

  abstract static class OnADatabase extends InquiriesContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected Inquiries inquiries() {
      return database.part(Inquiries.class);
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
