package app.dreamimage.application.audit;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.StoredEntry;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import java.util.List;

/**
 * Shows staff the audit trail, which is in the audit trail. Whoever sits at the machine that holds
 * the trail can have all of it verified without being asked who they are.
 */
@Enforces({Clause.ACCESS_IS_LIMITED, Clause.SECURITY_IS_AUDITED})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The audit trail holds no personal data.")
public final class ReadAuditTrail {

  private static final int AT_A_TIME = 100;

  private final AuditTrail trail;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public ReadAuditTrail(
      AuditTrail trail,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.trail = trail;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /**
   * A hundred entries at the most, as they stand in storage.
   *
   * @param from the number of the first, from 0
   */
  public Outcome<List<StoredEntry>> handle(StaffId staff, long from) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                staff,
                Permission.READ_AUDIT_TRAIL,
                access -> {
                  List<StoredEntry> page = trail.from(from, AT_A_TIME);
                  audit.record(staff, AuditEvent.AUDIT_TRAIL_READ, Clause.SECURITY_IS_AUDITED);
                  return Outcome.granted(page);
                }));
  }
}
