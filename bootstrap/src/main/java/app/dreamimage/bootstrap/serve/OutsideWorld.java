package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.Ids;
import app.dreamimage.application.RestrictionsAndObjections;
import app.dreamimage.application.StandingObjections;
import app.dreamimage.domain.policy.PolicyHistory;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/** The clock, the source of identities and the policy: the one place that reads the system's. */
@Factory
final class OutsideWorld {

  /**
   * Ticks in microseconds, which is what every database keeps; preferred to the framework's own.
   */
  @Primary
  @Singleton
  InstantSource clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }

  @Singleton
  Ids ids() {
    return UUID::randomUUID;
  }

  @Singleton
  PolicyHistory policy() {
    return PolicyHistory.ofThisService();
  }

  @Singleton
  StandingObjections objections(RestrictionsAndObjections limits) {
    return (purpose, person) -> limits.allow(person, purpose).fold(allowed -> false, no -> true);
  }
}
