package app.dreamimage.storage.schedule;

import app.dreamimage.storage.database.Database;
import app.dreamimage.storage.database.Installation;
import app.dreamimage.storage.database.TestDatabase;
import app.dreamimage.storage.folder.DataFolder;
import java.util.Optional;
import javax.sql.DataSource;

/** Schedules over a test database, with work of the test's own. */
final class Schedules {

  private Schedules() {}

  static WorkSchedule over(TestDatabase database, PaintingWork painting, SweepingWork sweeping) {
    return over(database, painting, sweeping, Optional.empty());
  }

  static WorkSchedule over(
      TestDatabase database,
      PaintingWork painting,
      SweepingWork sweeping,
      Optional<MailingWork> mailing) {
    return new WorkSchedule(
        database.part(Installation.class),
        database.part(DataSource.class),
        database.part(Database.class),
        painting,
        sweeping,
        mailing,
        new ScheduleSettings(1),
        database.part(DataFolder.class),
        database.part(Doorbell.class));
  }
}
