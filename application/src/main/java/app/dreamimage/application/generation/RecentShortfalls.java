package app.dreamimage.application.generation;

import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Shortfall;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far photos were from being painted, as long as somebody may still be looking at the answer.
 * What was measured was measured on a face: it is held in the memory of this process alone, for
 * {@link #HELD_FOR}, and never stored, recorded or logged.
 */
@Enforces(Clause.LANDMARKS_ARE_NEVER_STORED)
public final class RecentShortfalls {

  /** From then on it is not told any more. */
  public static final Duration HELD_FOR = Duration.ofMinutes(10);

  private record Held(Shortfall shortfall, Instant since) {

    /** Neither after its time nor, should the clock have gone back, before it. */
    boolean isRecent(Instant now) {
      return !now.isBefore(since) && now.isBefore(since.plus(HELD_FOR));
    }
  }

  private final Map<GenerationId, Held> held = new ConcurrentHashMap<>();
  private final InstantSource clock;

  public RecentShortfalls(InstantSource clock) {
    this.clock = clock;
  }

  void hold(GenerationId id, Shortfall shortfall) {
    Instant now = clock.instant();
    letGo(now);
    held.put(id, new Held(shortfall, now));
  }

  /** The shortfall of a generation, if it is recent. Lets go of all that are not. */
  Optional<Shortfall> of(GenerationId id) {
    letGo(clock.instant());
    return Optional.ofNullable(held.get(id)).map(Held::shortfall);
  }

  /** How many are held at this moment. */
  int count() {
    return held.size();
  }

  private void letGo(Instant now) {
    held.values().removeIf(each -> !each.isRecent(now));
  }
}
