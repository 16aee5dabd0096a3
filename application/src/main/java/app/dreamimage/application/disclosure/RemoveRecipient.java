package app.dreamimage.application.disclosure;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.disclosure.RecipientId;
import app.dreamimage.domain.disclosure.Recipients;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** Strikes a recipient from the register, who from then on receives nothing. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns a company and no person.")
public final class RemoveRecipient {

  private final Recipients recipients;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public RemoveRecipient(
      Recipients recipients,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.recipients = recipients;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Strikes the recipient, or says that there is none. */
  public Outcome<RecipientId> handle(StaffId staff, RecipientId recipient) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                staff,
                Permission.REGISTER_RECIPIENTS,
                access -> {
                  if (!recipients.remove(recipient)) {
                    return Outcome.<RecipientId>refused(Reason.RECIPIENT_UNKNOWN);
                  }
                  audit.record(
                      staff,
                      AuditEvent.RECIPIENT_REMOVED,
                      Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY);
                  return Outcome.granted(recipient);
                }));
  }
}
