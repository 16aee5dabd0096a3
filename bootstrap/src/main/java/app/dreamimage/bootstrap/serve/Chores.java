package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.disclosure.TellAboutLegalOrders;
import app.dreamimage.application.facialdata.SweepFacialData;
import app.dreamimage.application.facialdata.SweepReport;
import app.dreamimage.application.generation.PaintGeneration;
import app.dreamimage.application.generation.SweepLeftovers;
import app.dreamimage.application.notice.PublishPolicy;
import app.dreamimage.application.usage.CountPainting;
import app.dreamimage.storage.schedule.PaintingWork;
import app.dreamimage.storage.schedule.SweepingWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done without anybody asking: painting what is queued, sweeping every minute, and telling
 * people what they may be told from now on.
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
      SweepFacialData facialData,
      SweepLeftovers leftovers,
      TellAboutLegalOrders telling,
      PublishPolicy publishPolicy) {
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
      telling.handle();
      int told = publishPolicy.handle();
      if (told > 0) {
        LOG.info("Told {} people that the policy changes", told);
      }
    };
  }
}
