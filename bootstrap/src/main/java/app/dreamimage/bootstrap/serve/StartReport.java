package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.audit.FindOverdueDuties;
import app.dreamimage.application.policy.Safeguard;
import app.dreamimage.application.policy.Safeguards;
import app.dreamimage.domain.audit.HumanDuty;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at start what is in force, and in plain words what is fit for trying only. */
@Singleton
final class StartReport {

  private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

  private final List<Safeguards> safeguards;
  private final FindOverdueDuties overdueDuties;

  StartReport(List<Safeguards> safeguards, FindOverdueDuties overdueDuties) {
    this.safeguards = safeguards;
    this.overdueDuties = overdueDuties;
  }

  /** Says it. */
  void tell(URI address) {
    for (Safeguard safeguard :
        safeguards.stream().flatMap(all -> all.inForce().stream()).toList()) {
      if (safeguard.fitForProduction()) {
        LOG.info("{} ({}): {}", safeguard.name(), safeguard.kind(), safeguard.promise());
      } else {
        LOG.warn(
            "{} ({}), fit for trying, not for production: {}",
            safeguard.name(),
            safeguard.kind(),
            safeguard.promise());
      }
    }
    List<HumanDuty> overdue = overdueDuties.handle();
    if (!overdue.isEmpty()) {
      LOG.warn("What only people can do is overdue: {}", overdue);
    }
    LOG.info("Dream Image Maker is ready at {}", address);
  }
}
