package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.rights.ExtensionReason;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import app.dreamimage.domain.rights.RightsRequests;
import java.time.InstantSource;

/** Gives a request a longer deadline, to which the person has agreed while the first one ran. */
@Enforces(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns the request and uses no other data.")
public final class ExtendAnswer {

  /** Which request, why it takes longer, and whether the person has said yes to that. */
  public record Command(
      StaffId staff, RightsRequestId request, ExtensionReason why, boolean agreed) {}

  private final OpenRequests open;
  private final RequestStep step;

  public ExtendAnswer(
      RightsRequests requests,
      Accounts accounts,
      StaffAuthorisation authorisation,
      NotifyPerson notify,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    open = new OpenRequests(requests, accounts, audit, unitOfWork, clock);
    step = new RequestStep(open, authorisation, notify, audit, unitOfWork);
  }

  /** Extends, once and in time, and leaves notice of it; or says why not. */
  public Outcome<RightsRequest.Open> handle(Command command) {
    return step.take(
        command.staff(),
        command.request(),
        request ->
            request
                .facts()
                .deadline()
                .extend(command.why(), open.todayFor(request), command.agreed())
                .map(request::dueBy),
        AuditEvent.RIGHTS_REQUEST_EXTENDED,
        NoticeKind.REQUEST_TAKES_LONGER);
  }
}
