package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffAccess;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;

/** Taken in by one person, waiting for another one's review. */
@Enforces(Clause.DISCLOSED_WHERE_LAW_REQUIRES)
public record RegisteredOrder(LegalDemand demand) implements LegalOrder {

  public RegisteredOrder {
    requireNonNull(demand, "demand");
  }

  /** Somebody other than who took it in finds it lawful. */
  public Outcome<ApprovedOrder> approve(StaffAccess reviewer, Instant now) {
    return review(reviewer, now).map(review -> new ApprovedOrder(demand, review));
  }

  /** Somebody other than who took it in finds that it binds nobody. */
  public Outcome<DeclinedOrder> decline(StaffAccess reviewer, Instant now) {
    return review(reviewer, now).map(review -> new DeclinedOrder(demand, review));
  }

  private Outcome<Step> review(StaffAccess reviewer, Instant now) {
    Step review = new Step(reviewer.memberWho(Permission.REVIEW_LEGAL_ORDERS), now);
    return review.by().equals(demand.registeredBy())
        ? Outcome.refused(Reason.SECOND_PERSON_NEEDED)
        : Outcome.granted(review);
  }

  @Override
  public RegisteredOrder told(Instant now) {
    return new RegisteredOrder(demand.told(now));
  }
}
