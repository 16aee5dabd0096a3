package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;

/**
 * Found to bind nobody, by a second person: nothing is ever handed over.
 *
 * @param review by somebody other than who registered it
 */
@Enforces(Clause.DISCLOSED_WHERE_LAW_REQUIRES)
public record DeclinedOrder(LegalDemand demand, Step review) implements LegalOrder {

  public DeclinedOrder {
    requireNonNull(demand, "demand");
    ApprovedOrder.requireSecondPerson(demand, review);
  }

  @Override
  public DeclinedOrder told(Instant now) {
    return new DeclinedOrder(demand.told(now), review);
  }
}
