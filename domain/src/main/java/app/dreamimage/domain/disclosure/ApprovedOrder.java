package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffAccess;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;

/**
 * Found lawful by a second person: the only state from which anything is handed over.
 *
 * @param review by somebody other than who registered it
 */
@Enforces(Clause.DISCLOSED_WHERE_LAW_REQUIRES)
public record ApprovedOrder(LegalDemand demand, Step review) implements LegalOrder {

  public ApprovedOrder {
    requireNonNull(demand, "demand");
    requireSecondPerson(demand, review);
  }

  static void requireSecondPerson(LegalDemand demand, Step review) {
    if (review.by().equals(demand.registeredBy())) {
      throw new IllegalArgumentException("review: must be by a second person");
    }
  }

  /** What it names is handed over. */
  public ExecutedOrder execute(StaffAccess executor, Instant now) {
    return new ExecutedOrder(
        demand, review, new Step(executor.memberWho(Permission.EXECUTE_LEGAL_ORDERS), now));
  }

  @Override
  public ApprovedOrder told(Instant now) {
    return new ApprovedOrder(demand.told(now), review);
  }
}
