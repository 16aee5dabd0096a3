package app.dreamimage.application.disclosure;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.disclosure.LegalOrder;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells people about the legal orders that it is no longer forbidden to tell them of. They see the
 * order and what was handed over among their data from the instant at which the prohibition ends;
 * this leaves them notice of it.
 */
@Enforces(Clause.DISCLOSED_WHERE_LAW_REQUIRES)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "What was disclosed is told to whom it concerns, as the law demands.")
public final class TellAboutLegalOrders {

  private final Accounts accounts;
  private final LegalOrders orders;
  private final NotifyPerson notify;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public TellAboutLegalOrders(
      Accounts accounts,
      LegalOrders orders,
      NotifyPerson notify,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.notify = notify;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Tells whom it is time to tell; answers how many orders they were told of. */
  public int handle() {
    Instant now = clock.instant();
    return (int) orders.untold().stream().filter(order -> tell(order, now)).count();
  }

  private boolean tell(LegalOrder seen, Instant now) {
    return unitOfWork.run(
        () ->
            accounts
                .findAndLock(seen.demand().person())
                .flatMap(person -> orders.find(seen.demand().id()))
                .filter(order -> order.demand().telling().isDueAt(now))
                .map(
                    order -> {
                      orders.replace(order.told(now));
                      notify.handle(notice(order));
                      audit.record(
                          order.demand().person(),
                          AuditEvent.LEGAL_ORDER_TOLD,
                          Clause.DISCLOSED_WHERE_LAW_REQUIRES);
                      return true;
                    })
                .orElse(false));
  }

  /** That there is an order. */
  static NotifyPerson.Command notice(LegalOrder order) {
    return new NotifyPerson.Command(
        order.demand().person(),
        NoticeKind.ORDERED_BY_LAW,
        NoticeSubject.of(order.demand().id().value()));
  }
}
