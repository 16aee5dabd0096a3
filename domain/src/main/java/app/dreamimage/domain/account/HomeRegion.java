package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.Set;

/** Proof that data of people from a region may be kept where this service keeps it. */
@Enforces(Clause.DATA_STAYS_IN_THE_HOME_REGION)
public record HomeRegion(Region region) {

  public HomeRegion {
    requireNonNull(region, "region");
  }

  /** A person's data is kept only by a service that stands in their region. */
  public static Outcome<HomeRegion> of(Region region, Set<Region> served) {
    return served.contains(region)
        ? Outcome.granted(new HomeRegion(region))
        : Outcome.refused(Reason.REGION_NOT_SERVED);
  }
}
