package app.dreamimage.rest.generation;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.endpoint.health.HealthEndpoint;
import io.micronaut.management.health.aggregator.DefaultHealthAggregator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.runtime.ApplicationConfiguration;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The state of the whole service. A studio that cannot paint is a warning about it and no more:
 * everything else works, and people who are sent elsewhere could not delete what is theirs here.
 */
@Singleton
@Replaces(DefaultHealthAggregator.class)
@Requires(beans = HealthEndpoint.class)
final class ServiceHealth extends DefaultHealthAggregator {

  private static final HealthStatus WARNING =
      new HealthStatus("WARNING", "Nothing can be painted", true, 500);

  ServiceHealth(ApplicationConfiguration application) {
    super(application);
  }

  @Override
  protected HealthStatus calculateOverallStatus(List<HealthResult> results) {
    HealthStatus others =
        super.calculateOverallStatus(
            results.stream().filter(result -> !isStudioDown(result)).toList());
    return others.equals(HealthStatus.UP) && results.stream().anyMatch(ServiceHealth::isStudioDown)
        ? WARNING
        : others;
  }

  private static boolean isStudioDown(HealthResult result) {
    return result.getName().equals(StudioIndicator.NAME)
        && result.getStatus().equals(HealthStatus.DOWN);
  }
}
