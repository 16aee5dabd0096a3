package app.dreamimage.application.generation;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.GenerationRetention;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Erases artworks that no register knows, sessions that have expired, and the memory of generations
 * without an image. An artwork is stored a moment before it is registered, so a stranger is erased
 * only when it is met a second time and every painting that was under way the first time has ended.
 */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It erases what belongs to nobody.")
public final class SweepLeftovers {

  private final ArtworkStore artworks;
  private final Images images;
  private final Generations generations;
  private final Sessions sessions;
  private final PaintingsUnderWay paintings;
  private final InstantSource clock;
  private Map<ImageId, Set<PaintingsUnderWay.UnderWay>> strangers = Map.of();

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
    Set<ImageId> unknown = new HashSet<>(artworks.stored());
    // Between the two looks, so that whoever stored an artwork is under way or has registered it.
    Set<PaintingsUnderWay.UnderWay> underWay = paintings.now();
    unknown.removeAll(images.known(unknown));

    Map<ImageId, Set<PaintingsUnderWay.UnderWay>> metNow = new HashMap<>();
    int erased = 0;
    for (ImageId stranger : unknown) {
      Set<PaintingsUnderWay.UnderWay> then = strangers.get(stranger);
      if (then != null && Collections.disjoint(then, underWay)) {
        artworks.erase(stranger);
        erased++;
      } else {
        metNow.put(stranger, then == null ? underWay : then);
      }
    }
    strangers = metNow;
    return erased;
  }
}
