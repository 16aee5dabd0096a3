package app.dreamimage.application.disclosure;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffAccess;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.disclosure.LegalOrder;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.Optional;
import java.util.function.BiFunction;

/** How staff take a legal order one step further, one at a time for one person. */
public final class LegalOrderStep {

  private final Accounts accounts;
  private final LegalOrders orders;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public LegalOrderStep(
      Accounts accounts,
      LegalOrders orders,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.accounts = accounts;
    this.orders = orders;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Does a step of an order that is in the state that the step begins from. */
  <S extends LegalOrder, T> Outcome<T> take(
      StaffId staff,
      Permission needed,
      LegalOrderId id,
      Class<S> from,
      BiFunction<S, StaffAccess, Outcome<T>> step) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                staff,
                needed,
                access ->
                    locked(id)
                        .map(order -> takeFrom(order, from, access, step))
                        .orElseGet(() -> Outcome.refused(Reason.NOT_THERE))
                        .onRefusal(
                            no -> audit.recordRefusal(staff, AuditEvent.LEGAL_ORDER_REFUSED, no))));
  }

  /** The order as it stands once nobody else can change it. */
  private Optional<LegalOrder> locked(LegalOrderId id) {
    return orders
        .find(id)
        .flatMap(order -> accounts.findAndLock(order.demand().person()))
        .flatMap(person -> orders.find(id));
  }

  private static <S extends LegalOrder, T> Outcome<T> takeFrom(
      LegalOrder order,
      Class<S> from,
      StaffAccess access,
      BiFunction<S, StaffAccess, Outcome<T>> step) {
    return from.isInstance(order)
        ? step.apply(from.cast(order), access)
        : Outcome.refused(Reason.ORDER_NOT_AT_THIS_STEP);
  }
}
