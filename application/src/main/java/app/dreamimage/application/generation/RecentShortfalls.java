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
import java.util.function.LongSupplier;

/**
 * How far photos were from being painted, as long as somebody may still be looking at the answer.
 * What was measured was measured on a face: it is held in the memory of this process alone and
 * never stored, recorded or logged. It is told for {@link #HELD_FOR}, and let go of when {@link
 * #letGoOfTheOld} is next called.
 */
@Enforces(Clause.LANDMARKS_ARE_NEVER_STORED)
public final class RecentShortfalls {

  /** From then on it is not told any more. */
  public static final Duration HELD_FOR = Duration.ofMinutes(10);

  private record Held(Shortfall shortfall, Instant since, long sinceNanos) {

    /**
     * Not after its time by either clock, nor before it: the one on the wall can be set, and the
     * other may stand still while the machine sleeps.
     */
    boolean isRecent(Instant now, long nowNanos) {
      return !now.isBefore(since)
          && now.isBefore(since.plus(HELD_FOR))
          && nowNanos - sinceNanos < HELD_FOR.toNanos();
    }
  }

  private final Map<GenerationId, Held> held = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final LongSupplier nanoseconds;

  /**
   * None yet.
   *
   * @param nanoseconds a clock that only runs forward, such as {@code System::nanoTime}
   */
  public RecentShortfalls(InstantSource clock, LongSupplier nanoseconds) {
    this.clock = clock;
    this.nanoseconds = nanoseconds;
  }

  void hold(GenerationId id, Shortfall shortfall) {
    letGoOfTheOld();
    held.put(id, new Held(shortfall, clock.instant(), nanoseconds.getAsLong()));
  }

  /** The shortfall of a generation, if it is recent. Lets go of all that are not. */
  Optional<Shortfall> of(GenerationId id) {
    letGoOfTheOld();
    return Optional.ofNullable(held.get(id)).map(Held::shortfall);
  }

  /** How many are held at this moment. */
  int count() {
    return held.size();
  }

  /** Lets go of all that are not recent, also where nobody asks for any. */
  public void letGoOfTheOld() {
    Instant now = clock.instant();
    long nowNanos = nanoseconds.getAsLong();
    held.values().removeIf(each -> !each.isRecent(now, nowNanos));
  }
}
