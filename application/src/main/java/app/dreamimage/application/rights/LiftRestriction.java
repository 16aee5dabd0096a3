package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Restrictions;

/** Lifts a person's restriction. What was called off or erased for it does not come back. */
@Enforces(Clause.RIGHT_TO_RESTRICTION)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It is the way out of the restriction.")
public final class LiftRestriction {

  private final Accounts accounts;
  private final Restrictions restrictions;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public LiftRestriction(
      Accounts accounts, Restrictions restrictions, AuditRecorder audit, UnitOfWork unitOfWork) {
    this.accounts = accounts;
    this.restrictions = restrictions;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Lifts; that none stood is no harm. */
  public Outcome<AccountId> handle(AccountId account) {
    return unitOfWork.run(
        () -> {
          if (accounts.findAndLock(account).isEmpty()) {
            return Outcome.<AccountId>refused(Reason.NOT_THERE);
          }
          if (restrictions.remove(account)) {
            audit.record(account, AuditEvent.RESTRICTION_LIFTED, Clause.RIGHT_TO_RESTRICTION);
          }
          return Outcome.granted(account);
        });
  }
}
