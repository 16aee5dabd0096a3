package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.rights.DeadlineReport;
import app.dreamimage.domain.rights.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator how many answers are due soon or overdue: numbers alone, and only when they
 * have changed, since some stand for days.
 */
final class DeadlineLog {

  private static final Logger LOG = LoggerFactory.getLogger(DeadlineLog.class);

  private record Counts(
      int requestsDueSoon, int requestsMissed, int inquiriesDueSoon, int inquiriesMissed) {}

  private Counts told = new Counts(0, 0, 0, 0);

  /** Called by the chore, one call at a time. */
  void tell(DeadlineReport report) {
    Counts counts =
        new Counts(
            report.requestsThatAre(Standing.DUE_SOON).size(),
            report.requestsThatAre(Standing.MISSED).size(),
            report.inquiriesThatAre(Standing.DUE_SOON).size(),
            report.inquiriesThatAre(Standing.MISSED).size());
    if (counts.equals(told)) {
      return;
    }
    told = counts;
    if (counts.requestsMissed() + counts.inquiriesMissed() > 0) {
      LOG.error(
          "A PROMISE IS BEING BROKEN: {} rights requests and {} inquiries are overdue",
          counts.requestsMissed(),
          counts.inquiriesMissed());
    }
    if (counts.requestsDueSoon() + counts.inquiriesDueSoon() > 0) {
      LOG.warn(
          "To be answered now: {} rights requests and {} inquiries",
          counts.requestsDueSoon(),
          counts.inquiriesDueSoon());
    }
  }
}
