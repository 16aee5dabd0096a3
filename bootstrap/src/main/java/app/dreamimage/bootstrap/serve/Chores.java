package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.audit.SignTreeHead;
import app.dreamimage.application.facialdata.SweepFacialData;
import app.dreamimage.application.facialdata.SweepReport;
import app.dreamimage.application.generation.PaintGeneration;
import app.dreamimage.application.generation.SweepLeftovers;
import app.dreamimage.storage.schedule.PaintingWork;
import app.dreamimage.storage.schedule.SweepingWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done without anybody asking: painting what is queued; sweeping, and signing the head of
 * the log, every minute.
 */
@Factory
final class Chores {

  private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

  @Singleton
  PaintingWork paintingWork(PaintGeneration paint) {
    return paint::handle;
  }

  @Singleton
  SweepingWork sweepingWork(
      SweepFacialData facialData, SweepLeftovers leftovers, SignTreeHead signTreeHead) {
    return () -> {
      SweepReport report = facialData.handle();
      if (!report.isClean()) {
        LOG.error(
            "A PROMISE IS BEING BROKEN: {} photos are overdue, {} things could not be erased",
            report.stillOverdue(),
            report.couldNotErase());
      } else if (report.photosErased() + report.orphansErased() > 0) {
        LOG.info(
            "Swept: {} photos and {} orphans erased",
            report.photosErased(),
            report.orphansErased());
      }
      leftovers.handle();
      signTreeHead.handle();
    };
  }
}
