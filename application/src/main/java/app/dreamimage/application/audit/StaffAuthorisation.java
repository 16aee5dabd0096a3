package app.dreamimage.application.audit;

import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffAccess;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.StaffMember;
import app.dreamimage.domain.account.StaffMembers;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one way by which staff are let at anything: it asks their roles anew each time, and records
 * who was told no. Every use case that is given the id of a staff member goes through it.
 */
@Enforces({Clause.ACCESS_IS_LIMITED, Clause.SECURITY_IS_AUDITED})
public final class StaffAuthorisation {

  private final StaffMembers members;
  private final AuditRecorder audit;

  public StaffAuthorisation(StaffMembers members, AuditRecorder audit) {
    this.members = members;
    this.audit = audit;
  }

  /** Has a staff member do something if a role of theirs permits it now. */
  public <T> Outcome<T> permit(
      StaffId staff, Permission needed, Function<StaffAccess, Outcome<T>> deed) {
    Optional<StaffMember> member = members.find(staff);
    if (member.isEmpty()) {
      Refusal unknown = Refusal.because(Reason.PERMISSION_MISSING);
      audit.recordRefusal(AuditEvent.STAFF_REFUSED, unknown);
      return Outcome.refused(unknown);
    }
    return StaffAccess.of(member.get(), needed)
        .onRefusal(no -> audit.recordRefusal(staff, AuditEvent.STAFF_REFUSED, no))
        .then(deed);
  }
}
