package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.facialdata.SweepFacialData;
import app.dreamimage.application.facialdata.SweepReport;
import app.dreamimage.application.generation.PaintGeneration;
import app.dreamimage.application.generation.SweepLeftovers;
import app.dreamimage.application.usage.CountPainting;
import app.dreamimage.storage.schedule.PaintingWork;
import app.dreamimage.storage.schedule.SweepingWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done without anybody asking: painting what is queued, and every minute sweeping and then
 * the other chores; mail has a thread of its own. One that fails is told of and tried again; it
 * keeps no other from being done.
 */
@Factory
final class Chores {

  private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

  @Singleton
  PaintingWork paintingWork(PaintGeneration paint, CountPainting count) {
    return id -> {
      paint.handle(id);
      count.handle(id);
    };
  }

  @Singleton
  SweepingWork sweepingWork(
      SweepFacialData facialData, SweepLeftovers leftovers, List<EveryMinute> others) {
    return () -> {
      attempt(new EveryMinute("sweeping photos", () -> tell(facialData.handle())));
      attempt(new EveryMinute("sweeping leftovers", leftovers::handle));
      others.forEach(Chores::attempt);
    };
  }

  private static void tell(SweepReport report) {
    if (!report.isClean()) {
      LOG.error(
          "A PROMISE IS BEING BROKEN: {} photos are overdue, {} things could not be erased",
          report.stillOverdue(),
          report.couldNotErase());
    } else if (report.photosErased() + report.orphansErased() > 0) {
      LOG.info(
          "Swept: {} photos and {} orphans erased", report.photosErased(), report.orphansErased());
    }
  }

  static void attempt(EveryMinute chore) {
    try {
      chore.run();
    } catch (RuntimeException e) {
      LOG.error(
          "A chore has failed and is tried again: {} ({})",
          chore.name(),
          e.getClass().getSimpleName());
    }
  }
}
