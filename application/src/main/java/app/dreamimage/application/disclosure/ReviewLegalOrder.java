package app.dreamimage.application.disclosure;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffAccess;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.disclosure.LegalOrder;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.disclosure.RegisteredOrder;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import java.time.InstantSource;

/** Approves or declines a legal order; never by the one who registered it. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "What the law demands is done with restricted data too.")
public final class ReviewLegalOrder {

  /** What the reviewer found. */
  public record Command(StaffId staff, LegalOrderId order, boolean approved) {}

  private final LegalOrderStep step;
  private final LegalOrders orders;
  private final AuditRecorder audit;
  private final InstantSource clock;

  public ReviewLegalOrder(
      LegalOrderStep step, LegalOrders orders, AuditRecorder audit, InstantSource clock) {
    this.step = step;
    this.orders = orders;
    this.audit = audit;
    this.clock = clock;
  }

  /** Reviews the order. */
  public Outcome<LegalOrder> handle(Command command) {
    return step.take(
        command.staff(),
        Permission.REVIEW_LEGAL_ORDERS,
        command.order(),
        RegisteredOrder.class,
        (order, access) ->
            reviewed(order, access, command.approved())
                .map(
                    reviewed -> {
                      orders.replace(reviewed);
                      AuditEvent event =
                          command.approved()
                              ? AuditEvent.LEGAL_ORDER_APPROVED
                              : AuditEvent.LEGAL_ORDER_DECLINED;
                      audit.record(command.staff(), event, Clause.DISCLOSED_WHERE_LAW_REQUIRES);
                      audit.record(
                          reviewed.demand().person(), event, Clause.DISCLOSED_WHERE_LAW_REQUIRES);
                      return reviewed;
                    }));
  }

  private Outcome<LegalOrder> reviewed(
      RegisteredOrder order, StaffAccess access, boolean approved) {
    return approved
        ? order.approve(access, clock.instant()).map(one -> one)
        : order.decline(access, clock.instant()).map(one -> one);
  }
}
