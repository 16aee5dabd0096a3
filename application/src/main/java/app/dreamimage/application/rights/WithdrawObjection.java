package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Objections;

/** Withdraws a person's objection to a purpose. */
@Enforces(Clause.RIGHT_TO_OBJECT)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The restriction stands beside the objection and stays.")
public final class WithdrawObjection {

  private final Accounts accounts;
  private final Objections objections;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public WithdrawObjection(
      Accounts accounts, Objections objections, AuditRecorder audit, UnitOfWork unitOfWork) {
    this.accounts = accounts;
    this.objections = objections;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Withdraws; that none stood is no harm. */
  public Outcome<Purpose> handle(AccountId account, Purpose purpose) {
    return unitOfWork.run(
        () -> {
          if (accounts.findAndLock(account).isEmpty()) {
            return Outcome.<Purpose>refused(Reason.NOT_THERE);
          }
          if (objections.remove(account, purpose)) {
            audit.record(account, AuditEvent.OBJECTION_WITHDRAWN, Clause.RIGHT_TO_OBJECT);
          }
          return Outcome.granted(purpose);
        });
  }
}
