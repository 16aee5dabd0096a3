package app.dreamimage.application.account;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.StaffMembers;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** Dismisses a staff member, who from then on may do nothing and can no more be named. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns the staff, who are no accounts.")
public final class DismissStaffMember {

  private final StaffMembers members;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public DismissStaffMember(
      StaffMembers members,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.members = members;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Dismisses the member, or says that there is none. */
  public Outcome<StaffId> handle(StaffId staff, StaffId dismissed) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                staff,
                Permission.APPOINT_STAFF,
                access -> {
                  if (!members.remove(dismissed)) {
                    return Outcome.<StaffId>refused(Reason.NOT_THERE);
                  }
                  audit.record(staff, AuditEvent.STAFF_DISMISSED, Clause.ACCESS_IS_LIMITED);
                  audit.record(dismissed, AuditEvent.STAFF_DISMISSED, Clause.ACCESS_IS_LIMITED);
                  return Outcome.granted(dismissed);
                }));
  }
}
