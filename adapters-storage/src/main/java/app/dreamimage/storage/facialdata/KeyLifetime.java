package app.dreamimage.storage.facialdata;

import java.time.Duration;
import java.time.Instant;

/**
 * For how long the kernel keeps a key that wraps the keys of photos. Photos that arrive in the same
 * epoch share one such key, because an ordinary user may have only a few (200 keys and 20 kB); it
 * is forgotten when the promise falls due for the first photo that the epoch can have seen.
 *
 * @param epoch how long one key takes new photos in, whole seconds, positive
 * @param longest from the beginning of an epoch until its key is forgotten, longer than an epoch
 */
public record KeyLifetime(Duration epoch, Duration longest) {

  /** Photos are registered before they arrive, and an upload may take ten minutes. */
  private static final Duration AHEAD_OF_THE_PROMISE = Duration.ofMinutes(15);

  public KeyLifetime {
    if (epoch.toSeconds() < 1 || epoch.compareTo(longest) >= 0) {
      throw new IllegalArgumentException("epoch: at least a second and shorter than longest");
    }
  }

  /** Hourly epochs, each forgotten a little before the longest stay of a photo has passed. */
  public static KeyLifetime within(Duration longestStay) {
    return new KeyLifetime(Duration.ofHours(1), longestStay.minus(AHEAD_OF_THE_PROMISE));
  }

  /** The beginning of the epoch in which a photo arrives, in seconds since 1970. */
  long epochOf(Instant arrivedAt) {
    return Math.floorDiv(arrivedAt.getEpochSecond(), epoch.toSeconds()) * epoch.toSeconds();
  }

  /** The whole seconds that the key of an epoch may still be kept; not positive if it is over. */
  long secondsLeft(long epochSecond, Instant now) {
    return Duration.between(now, Instant.ofEpochSecond(epochSecond).plus(longest)).toSeconds();
  }
}
