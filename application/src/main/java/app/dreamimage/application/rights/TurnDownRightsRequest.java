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
import app.dreamimage.domain.rights.RefusalGround;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import app.dreamimage.domain.rights.RightsRequests;
import java.time.InstantSource;

/** Ends a request without doing what it asks, on one of a closed set of grounds. */
@Enforces(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns the request and uses no other data.")
public final class TurnDownRightsRequest {

  /** Which request, and on which ground. */
  public record Command(StaffId staff, RightsRequestId request, RefusalGround ground) {}

  private final OpenRequests open;
  private final RequestStep step;

  public TurnDownRightsRequest(
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

  /**
   * Turns it down. A notice tells the person of it and that they can complain; the ground is among
   * their data.
   */
  public Outcome<RightsRequest.TurnedDown> handle(Command command) {
    return step.take(
        command.staff(),
        command.request(),
        request -> request.turnDown(command.ground(), open.todayFor(request)),
        AuditEvent.RIGHTS_REQUEST_TURNED_DOWN,
        NoticeKind.REQUEST_ANSWERED);
  }
}
