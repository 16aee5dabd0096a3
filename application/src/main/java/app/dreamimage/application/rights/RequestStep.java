package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import java.util.function.Function;

/** How staff take a request that waits one step further. */
final class RequestStep {

  private final OpenRequests open;
  private final StaffAuthorisation authorisation;
  private final NotifyPerson notify;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  RequestStep(
      OpenRequests open,
      StaffAuthorisation authorisation,
      NotifyPerson notify,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.open = open;
    this.authorisation = authorisation;
    this.notify = notify;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Does a step, which is on record with the one who did it and with the person, who is told. */
  <T extends RightsRequest> Outcome<T> take(
      StaffId staff,
      RightsRequestId request,
      Function<RightsRequest.Open, Outcome<T>> change,
      AuditEvent event,
      NoticeKind told) {
    Clause clause = Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME;
    return unitOfWork.run(
        () ->
            authorisation.permit(
                staff,
                Permission.ANSWER_REQUESTS,
                access ->
                    open.advance(request, change, event, clause)
                        .map(
                            next -> {
                              notify.handle(notice(next, told));
                              audit.record(staff, event, clause);
                              return next;
                            })));
  }

  /** That something was done about a request. */
  static NotifyPerson.Command notice(RightsRequest request, NoticeKind kind) {
    return new NotifyPerson.Command(
        request.account(), kind, NoticeSubject.of(request.id().value()));
  }
}
