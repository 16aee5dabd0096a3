package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.policy.Safeguard;
import app.dreamimage.application.policy.Safeguards;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at start what is in force, and in plain words what is fit for trying only. */
@Singleton
final class StartReport {

  private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

  private final List<Safeguards> safeguards;

  StartReport(List<Safeguards> safeguards) {
    this.safeguards = safeguards;
  }

  @EventListener
  void started(ServerStartupEvent event) {
    EmbeddedServer server = event.getSource();
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
    LOG.info("Dream Image Maker is ready at {}", server.getURI());
  }
}
