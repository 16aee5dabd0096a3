package app.dreamimage.application.generation;

import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.GenerationRetention;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/**
 * Erases artworks that no register knows, sessions that have expired, and the memory of generations
 * without an image. An artwork is stored a moment before it is registered, so a stranger is erased
 * only when it is met a second time and nothing is being painted.
 */
public final class SweepLeftovers {

  private final ArtworkStore artworks;
  private final Images images;
  private final Generations generations;
  private final Sessions sessions;
  private final PaintingsUnderWay paintings;
  private final InstantSource clock;
  private Set<ImageId> strangers = Set.of();

  public SweepLeftovers(
      ArtworkStore artworks,
      Images images,
      Generations generations,
      Sessions sessions,
      PaintingsUnderWay paintings,
      InstantSource clock) {
    this.artworks = artworks;
    this.images = images;
    this.generations = generations;
    this.sessions = sessions;
    this.paintings = paintings;
    this.clock = clock;
  }

  /** Sweeps once; answers how many artworks were erased. */
  public synchronized int handle() {
    Instant now = clock.instant();
    sessions.removeExpired(now);
    generations
        .withoutImageEndedBefore(GenerationRetention.STANDARD.forgetEndedBefore(now))
        .forEach(generations::remove);
    return eraseStrangers();
  }

  private int eraseStrangers() {
    if (!paintings.isIdle()) {
      return 0;
    }
    Set<ImageId> unknown = new HashSet<>(artworks.stored());
    unknown.removeAll(images.known(unknown));
    Set<ImageId> metAgain = new HashSet<>(unknown);
    metAgain.retainAll(strangers);
    metAgain.forEach(artworks::erase);
    unknown.removeAll(metAgain);
    strangers = Set.copyOf(unknown);
    return metAgain.size();
  }
}
