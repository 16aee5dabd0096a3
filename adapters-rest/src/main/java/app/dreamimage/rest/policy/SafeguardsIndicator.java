package app.dreamimage.rest.policy;

import app.dreamimage.application.policy.Safeguard;
import app.dreamimage.application.policy.Safeguards;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Shows operators which safeguards are in force and which are fit for trying only. */
@Singleton
final class SafeguardsIndicator implements HealthIndicator {

  private static final String NAME = "safeguards";

  private final List<Safeguards> sources;

  SafeguardsIndicator(List<Safeguards> sources) {
    this.sources = sources;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Mono.fromSupplier(
        () -> HealthResult.builder(NAME, HealthStatus.UP).details(details()).build());
  }

  private Map<String, Object> details() {
    Map<String, Object> lines = new LinkedHashMap<>();
    for (Safeguards source : sources) {
      for (Safeguard safeguard : source.inForce()) {
        lines.put(
            safeguard.name(),
            Map.of(
                "kind", safeguard.kind(),
                "promise", safeguard.promise(),
                "fitForProduction", safeguard.fitForProduction()));
      }
    }
    return lines;
  }
}
