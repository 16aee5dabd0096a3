package app.dreamimage.application.generation;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Which generation a key stands for. A key is free again a day after it was used. */
final class KeyedOrders {

  private static final Duration REMEMBERED = Duration.ofHours(24);

  /**
   * A generation's identity.
   *
   * @param taken whether the generation exists, and so was ordered before
   */
  record Place(GenerationId id, boolean taken) {}

  private final Generations generations;
  private final InstantSource clock;

  KeyedOrders(Generations generations, InstantSource clock) {
    this.generations = generations;
    this.clock = clock;
  }

  Place placeOf(AccountId owner, OrderKey key) {
    Instant forgotten = clock.instant().minus(REMEMBERED);
    for (int use = 0; ; use++) {
      GenerationId id = key.generationOf(owner, use);
      Optional<Generation> there = generations.find(id);
      if (there.isEmpty() || there.get().request().requestedAt().isAfter(forgotten)) {
        return new Place(id, there.isPresent());
      }
    }
  }
}
