package app.dreamimage.storage.schedule;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.contract.PaintingQueueContract;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.storage.database.TestDatabase;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

final class JdbcPaintingQueueTest {

  abstract static class OnADatabase extends PaintingQueueContract {

    private final TestDatabase database;
    private Consumer<GenerationId> painter = id -> {};
    private WorkSchedule schedule;

    OnADatabase(TestDatabase database) {
      this.database = database.emptied();
    }

    @Override
    protected PaintingQueue queue(Consumer<GenerationId> given) {
      painter = given;
      return database.part(PaintingQueue.class);
    }

    @Override
    protected UnitOfWork unitOfWork() {
      return database.unitOfWork();
    }

    @Override
    protected void letPaint() {
      if (schedule == null) {
        schedule = Schedules.over(database, id -> painter.accept(id), () -> {});
        schedule.start();
      }
    }

    @AfterEach
    void stop() {
      if (schedule != null) {
        schedule.stop();
      }
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
