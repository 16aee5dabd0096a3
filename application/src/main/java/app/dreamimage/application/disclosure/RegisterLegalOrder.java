package app.dreamimage.application.disclosure;

import app.dreamimage.application.Ids;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffAccess;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.AuthorityKind;
import app.dreamimage.domain.disclosure.LegalDemand;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.disclosure.OrderReference;
import app.dreamimage.domain.disclosure.RegisteredOrder;
import app.dreamimage.domain.disclosure.Telling;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Takes in a legal order; nothing is handed over yet. The person is told, unless it forbids it. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "What the law demands is done with restricted data too.")
public final class RegisterLegalOrder {

  /**
   * What the order says.
   *
   * @param tellingForbiddenUntil up to when the person may not be told; empty if they may
   */
  public record Command(
      StaffId staff,
      AccountId person,
      AuthorityKind authority,
      OrderReference reference,
      Set<DataCategory> categories,
      LocalDate issuedOn,
      Optional<Instant> tellingForbiddenUntil) {}

  private final Accounts accounts;
  private final LegalOrders orders;
  private final StaffAuthorisation authorisation;
  private final NotifyPerson notify;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final InstantSource clock;

  public RegisterLegalOrder(
      Accounts accounts,
      LegalOrders orders,
      StaffAuthorisation authorisation,
      NotifyPerson notify,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.authorisation = authorisation;
    this.notify = notify;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Takes it in.
   *
   * @throws app.dreamimage.domain.policy.InvalidValue if it names no category or a day to come
   */
  public Outcome<RegisteredOrder> handle(Command command) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                command.staff(),
                Permission.REGISTER_LEGAL_ORDERS,
                access -> takeIn(command, access)));
  }

  private Outcome<RegisteredOrder> takeIn(Command command, StaffAccess access) {
    if (accounts.findAndLock(command.person()).isEmpty()) {
      return Outcome.refused(Reason.NOT_THERE);
    }
    Instant now = clock.instant();
    RegisteredOrder order =
        new RegisteredOrder(
            new LegalDemand(
                new LegalOrderId(ids.next()),
                command.person(),
                command.authority(),
                command.reference(),
                command.categories(),
                command.issuedOn(),
                access.memberWho(Permission.REGISTER_LEGAL_ORDERS),
                now,
                Telling.of(command.tellingForbiddenUntil(), now)));
    orders.add(order);
    audit.record(
        command.staff(), AuditEvent.LEGAL_ORDER_REGISTERED, Clause.DISCLOSED_WHERE_LAW_REQUIRES);
    audit.record(
        command.person(), AuditEvent.LEGAL_ORDER_REGISTERED, Clause.DISCLOSED_WHERE_LAW_REQUIRES);
    if (order.demand().telling().toldAt().isPresent()) {
      notify.handle(TellAboutLegalOrders.notice(order));
      audit.record(
          command.person(), AuditEvent.LEGAL_ORDER_TOLD, Clause.DISCLOSED_WHERE_LAW_REQUIRES);
    }
    return Outcome.granted(order);
  }
}
