package app.dreamimage.storage.database;

import app.dreamimage.application.Ids;
import app.dreamimage.domain.policy.PolicyHistory;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/** The clock, the identities and the policy that the server gives to storage. */
@Factory
final class OutsideWorld {

  @Singleton
  @Primary
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
}
