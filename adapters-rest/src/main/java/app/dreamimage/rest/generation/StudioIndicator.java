package app.dreamimage.rest.generation;

import app.dreamimage.application.generation.StudioState;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Says in the health report that nothing can be painted, and why. {@link ServiceHealth} says what
 * that means for the whole.
 */
@Singleton
final class StudioIndicator implements HealthIndicator {

  static final String NAME = "studio";

  private final StudioState.Source studio;

  StudioIndicator(StudioState.Source studio) {
    this.studio = studio;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Mono.fromSupplier(this::look);
  }

  private HealthResult look() {
    StudioState state = studio.now();
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("workers", state.workers());
    details.put("ready", state.ready());
    state.trouble().ifPresent(trouble -> details.put("reason", trouble));
    return HealthResult.builder(
            NAME, state.trouble().isPresent() ? HealthStatus.DOWN : HealthStatus.UP)
        .details(details)
        .build();
  }
}
