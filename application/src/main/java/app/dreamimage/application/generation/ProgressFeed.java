package app.dreamimage.application.generation;

import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.Preview;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells those who follow a generation that it has moved. It carries no state of the generation but
 * how far the studio is and what the artwork looks like by now; followers look up the rest. It
 * forgets both when the painting ends.
 */
public final class ProgressFeed {

  /** What a follower closes when it no longer follows. */
  public interface Following extends AutoCloseable {
    @Override
    void close();
  }

  /** How far the studio is with one painting. */
  private record Standing(Optional<PaintingProgress> progress, Optional<Preview> preview) {}

  private final Map<GenerationId, Standing> latest = new ConcurrentHashMap<>();
  private final Map<GenerationId, Set<Runnable>> followers = new ConcurrentHashMap<>();

  /**
   * Has a follower called whenever the generation moves, from the thread that moves it, until it
   * throws.
   */
  public Following follow(GenerationId id, Runnable follower) {
    followers.compute(
        id,
        (key, those) -> {
          Set<Runnable> all = those == null ? ConcurrentHashMap.newKeySet() : those;
          all.add(follower);
          return all;
        });
    return () -> unfollow(id, follower);
  }

  /** How far the studio is with a generation, while it is being painted. */
  public Optional<PaintingProgress> latest(GenerationId id) {
    return Optional.ofNullable(latest.get(id)).flatMap(Standing::progress);
  }

  /** What the artwork looked like lately, while it is being painted and if somebody has looked. */
  public Optional<Preview> preview(GenerationId id) {
    return Optional.ofNullable(latest.get(id)).flatMap(Standing::preview);
  }

  /** How many follow a generation at this moment. */
  public int followers() {
    return followers.values().stream().mapToInt(Set::size).sum();
  }

  void progressed(GenerationId id, PaintingProgress progress) {
    latest.computeIfPresent(id, (key, now) -> new Standing(Optional.of(progress), now.preview()));
    tell(id);
  }

  void grown(GenerationId id, Preview preview) {
    latest.computeIfPresent(id, (key, now) -> new Standing(now.progress(), Optional.of(preview)));
    tell(id);
  }

  /** The studio begins; what it tells before or after its painting is not kept. */
  void began(GenerationId id) {
    stateChanged(id);
    latest.put(id, new Standing(Optional.empty(), Optional.empty()));
  }

  /** The studio's painting came to nothing; nobody has moved up, and it may be painted anew. */
  void brokeOff(GenerationId id) {
    latest.remove(id);
    tell(id);
  }

  /** A generation is in another state; everybody who waits has moved up. */
  void stateChanged(GenerationId id) {
    latest.remove(id);
    tell(id);
    followers.keySet().stream().filter(other -> !other.equals(id)).forEach(this::tell);
  }

  private void tell(GenerationId id) {
    for (Runnable follower : followers.getOrDefault(id, Set.of())) {
      try {
        follower.run();
      } catch (RuntimeException e) {
        // Whoever cannot listen must not keep a generation from going on; it is told no more.
        unfollow(id, follower);
      }
    }
  }

  private void unfollow(GenerationId id, Runnable follower) {
    followers.computeIfPresent(
        id,
        (key, those) -> {
          those.remove(follower);
          return those.isEmpty() ? null : those;
        });
  }
}
