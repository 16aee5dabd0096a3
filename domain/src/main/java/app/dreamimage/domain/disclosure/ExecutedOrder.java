package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;

/**
 * Handed over, once.
 *
 * @param review by somebody other than who registered it
 */
@Enforces(Clause.DISCLOSED_WHERE_LAW_REQUIRES)
public record ExecutedOrder(LegalDemand demand, Step review, Step execution) implements LegalOrder {

  public ExecutedOrder {
    requireNonNull(demand, "demand");
    requireNonNull(execution, "execution");
    ApprovedOrder.requireSecondPerson(demand, review);
  }

  @Override
  public ExecutedOrder told(Instant now) {
    return new ExecutedOrder(demand.told(now), review, execution);
  }
}
