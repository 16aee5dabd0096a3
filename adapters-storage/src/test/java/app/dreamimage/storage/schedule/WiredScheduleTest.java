package app.dreamimage.storage.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.storage.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WiredScheduleTest {

  @TempDir private Path folder;

  @Test
  void a_context_with_work_does_it_from_its_start_to_its_end() throws InterruptedException {
    Map<String, Object> properties =
        Map.of("dream-image.data", folder.resolve("data").toString(), "test.wired-work", true);
    GenerationId id = new GenerationId(Fresh.uuid());
    WiredWork work;
    try (ApplicationContext server = ApplicationContext.run(properties)) {
      server.getBean(WorkSchedule.class).start();
      work = server.getBean(WiredWork.class);
      assertTrue(work.sweeps.tryAcquire(30, TimeUnit.SECONDS));
      server.getBean(UnitOfWork.class).run(() -> server.getBean(PaintingQueue.class).enqueue(id));
      assertEquals(id, work.painted.poll(30, TimeUnit.SECONDS));
    }
    try (ApplicationContext again = ApplicationContext.run(properties)) {
      again.getBean(WorkSchedule.class).start();
      work = again.getBean(WiredWork.class);
      assertTrue(work.sweeps.tryAcquire(30, TimeUnit.SECONDS));
      assertEquals(0, work.painted.size());
    }
  }

  @Test
  void a_context_without_work_has_no_schedule() {
    assertFalse(TestDatabase.h2().has(WorkSchedule.class));
  }
}
