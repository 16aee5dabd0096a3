package app.dreamimage.application.generation;

import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.PaintingProgress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells those who follow a generation that it has moved. It carries no state of the generation but
 * how far the studio is; followers look up the rest.
 */
public final class ProgressFeed {

  /** What a follower closes when it no longer follows. */
  public interface Following extends AutoCloseable {
    @Override
    void close();
  }

  private final Map<GenerationId, PaintingProgress> latest = new ConcurrentHashMap<>();
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
    return Optional.ofNullable(latest.get(id));
  }

  /** How many follow a generation at this moment. */
  public int followers() {
    return followers.values().stream().mapToInt(Set::size).sum();
  }

  void progressed(GenerationId id, PaintingProgress progress) {
    latest.put(id, progress);
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
