package app.dreamimage.storage.facialdata;

import app.dreamimage.application.contract.ClockReadingsContract;
import app.dreamimage.domain.facialdata.ClockReadings;
import app.dreamimage.storage.database.TestDatabase;
import org.junit.jupiter.api.Nested;

final class JdbcClockReadingsTest {

  abstract static class OnADatabase extends ClockReadingsContract {

    private final TestDatabase database;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected ClockReadings readings() {
      return database.part(ClockReadings.class);
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
