package app.dreamimage.rest.policy;

import app.dreamimage.application.facialdata.LastSweep;
import app.dreamimage.application.facialdata.SweepReport;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Says that the service is not ready while a promise about photos is being broken, or while nobody
 * has looked lately whether one is. It turns nobody away itself: whatever directs requests to the
 * service does, if it asks.
 */
@Singleton
@Readiness
@Enforces(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY)
final class PromisesIndicator implements HealthIndicator {

  private static final String NAME = "promises";

  /** Five times the time between sweeps. */
  private static final Duration LATELY = Duration.ofMinutes(5);

  private final LastSweep lastSweep;
  private final InstantSource clock;

  PromisesIndicator(LastSweep lastSweep, InstantSource clock) {
    this.lastSweep = lastSweep;
    this.clock = clock;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Mono.fromSupplier(this::look);
  }

  private HealthResult look() {
    Optional<SweepReport> report = lastSweep.report();
    if (report.isEmpty()) {
      return result(HealthStatus.DOWN, Map.of("reason", "no sweep has ended yet"));
    }
    SweepReport latest = report.get();
    boolean lately = latest.at().plus(LATELY).isAfter(clock.instant());
    return result(
        latest.isClean() && lately ? HealthStatus.UP : HealthStatus.DOWN,
        Map.of(
            "lastSweepAt",
            latest.at().toString(),
            "overdueErasures",
            latest.stillOverdue(),
            "couldNotErase",
            latest.couldNotErase()));
  }

  private static HealthResult result(HealthStatus status, Map<String, Object> details) {
    return HealthResult.builder(NAME, status).details(details).build();
  }
}
