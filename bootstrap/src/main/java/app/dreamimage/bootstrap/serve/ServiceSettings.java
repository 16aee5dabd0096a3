package app.dreamimage.bootstrap.serve;

import app.dreamimage.domain.account.Region;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operator can set about the service as a whole, under {@code dream-image}.
 *
 * @param regions whose people may open an account here: the regions in which this service stands
 * @param queue how much may wait
 * @param session how long a person stays signed in
 * @param studio how much it may take
 */
@ConfigurationProperties("dream-image")
public record ServiceSettings(
    @Nullable Set<Region> regions, Queue queue, SessionLength session, StudioLimits studio) {

  /** The regions, or all of them if the operator named none. */
  public Set<Region> servedRegions() {
    return regions == null || regions.isEmpty() ? EnumSet.allOf(Region.class) : Set.copyOf(regions);
  }

  /**
   * The queue.
   *
   * @param waiting generations in all
   * @param perAccount unfinished generations of one account
   */
  @ConfigurationProperties("queue")
  public record Queue(int waiting, int perAccount) {}

  /**
   * The studio.
   *
   * @param workers how many photos are painted at the same time: a number, or {@code auto}
   * @param timeLimit for one painting
   * @param isolation how much of it is insisted on
   * @param accuracy with how much care faces are found
   */
  @ConfigurationProperties("studio")
  public record StudioLimits(
      String workers, Duration timeLimit, String isolation, String accuracy) {}

  /**
   * Sessions.
   *
   * @param longest from signing in
   */
  @ConfigurationProperties("session")
  public record SessionLength(Duration longest) {}
}
