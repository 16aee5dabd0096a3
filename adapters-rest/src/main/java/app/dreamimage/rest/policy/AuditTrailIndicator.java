package app.dreamimage.rest.policy;

import app.dreamimage.application.audit.HeadSigning;
import app.dreamimage.application.audit.LastHeadSigning;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Says in the health report that the audit trail may have been tampered with. Readiness does not
 * depend on it: people have to be able to delete what is theirs all the same.
 */
@Singleton
@Enforces(Clause.SECURITY_IS_AUDITED)
final class AuditTrailIndicator implements HealthIndicator {

  private static final String NAME = "audit-trail";

  /** Not UP, and ready all the same. */
  private static final HealthStatus WARNING =
      new HealthStatus("WARNING", "The audit trail may have been tampered with", true, 500);

  private final LastHeadSigning last;

  AuditTrailIndicator(LastHeadSigning last) {
    this.last = last;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Mono.fromSupplier(this::look);
  }

  private HealthResult look() {
    List<String> troubles = last.signing().map(HeadSigning::troubles).orElse(List.of());
    return HealthResult.builder(NAME, troubles.isEmpty() ? HealthStatus.UP : WARNING)
        .details(Map.of("troubles", troubles))
        .build();
  }
}
