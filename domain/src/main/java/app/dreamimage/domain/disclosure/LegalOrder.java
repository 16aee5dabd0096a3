package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.StaffId;
import java.time.Instant;

/**
 * A legal order in one of its states: registered, then approved or declined by a second person, and
 * if approved, executed.
 */
public sealed interface LegalOrder
    permits RegisteredOrder, ApprovedOrder, DeclinedOrder, ExecutedOrder {

  /**
   * What a staff member did to an order.
   *
   * @param by who did it
   */
  record Step(StaffId by, Instant at) {
    public Step {
      requireNonNull(by, "by");
      requireNonNull(at, "at");
    }
  }

  /** What is ordered. */
  LegalDemand demand();

  /**
   * The same order, the person being told of it now.
   *
   * @throws IllegalStateException if that is not due
   */
  LegalOrder told(Instant now);
}
