package app.dreamimage.storage.account;

import app.dreamimage.application.contract.StaffMembersContract;
import app.dreamimage.domain.account.StaffMembers;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcStaffMembersTest {

  abstract static class OnADatabase extends StaffMembersContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected StaffMembers staffMembers() {
      return database.part(StaffMembers.class);
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
