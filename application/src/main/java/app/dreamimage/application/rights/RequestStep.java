package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import java.util.function.Function;

/** How staff take a request that waits one step further. */
final class RequestStep {

  private final OpenRequests open;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  RequestStep(
      OpenRequests open,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.open = open;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Does a step, which is on record with the one who did it and with the person. */
  <T extends RightsRequest> Outcome<T> take(
      StaffId staff,
      RightsRequestId request,
      Function<RightsRequest.Open, Outcome<T>> change,
      AuditEvent event) {
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
                              audit.record(staff, event, clause);
                              return next;
                            })));
  }
}
