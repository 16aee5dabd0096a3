package app.dreamimage.application.account;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Shows everybody in which regions an account can be opened. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns nobody in particular.")
public final class SeeRegions {

  /** A region, and whether this service stands there. */
  public record Seen(Region region, boolean served) {}

  private final Set<Region> served;

  public SeeRegions(Set<Region> served) {
    this.served = Set.copyOf(served);
  }

  /** Every region there is. */
  public List<Seen> handle() {
    return Arrays.stream(Region.values())
        .map(region -> new Seen(region, served.contains(region)))
        .toList();
  }
}
