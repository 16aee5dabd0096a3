package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.audit.FindOverdueDuties;
import app.dreamimage.application.policy.Safeguard;
import app.dreamimage.application.policy.Safeguards;
import app.dreamimage.domain.audit.HumanDuty;
import app.dreamimage.ml.studio.MachineSize;
import app.dreamimage.ml.studio.StudioSettings;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at start what is in force, and in plain words what is fit for trying only. */
@Singleton
final class StartReport {

  private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

  /** A heap in which a server has worked through a flood of uploads. */
  private static final int ENOUGH_MEGABYTES = 512;

  private final List<Safeguards> safeguards;
  private final StudioSettings studio;
  private final FindOverdueDuties overdueDuties;

  StartReport(List<Safeguards> safeguards, StudioSettings studio, FindOverdueDuties overdueDuties) {
    this.safeguards = safeguards;
    this.studio = studio;
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
    LOG.info(
        "studio: {} at the same time, {}, on a machine of {}",
        studio.workers() == 1 ? "1 painting" : studio.workers() + " paintings",
        studio.accuracy().name().toLowerCase(Locale.ROOT),
        MachineSize.ofThisMachine());
    tellOfMemory(MachineSize.ofThisMachine().serverMegabytes());
    List<HumanDuty> overdue = overdueDuties.handle();
    if (!overdue.isEmpty()) {
      LOG.warn("What only people can do is overdue: {}", overdue);
    }
    LOG.info("Dream Image Maker is ready at {}", address);
  }

  private static void tellOfMemory(long heapMegabytes) {
    if (heapMegabytes > ENOUGH_MEGABYTES) {
      LOG.info(
          "memory: the server's heap may grow to {} MB, and what it has once taken it keeps; start"
              + " it with java -Xmx{}m -jar … to leave the rest to the studio",
          heapMegabytes,
          ENOUGH_MEGABYTES);
    }
  }
}
