package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.notice.MailsUnderWay;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.Objections;
import java.time.InstantSource;
import java.util.Optional;

/** Enters a person's objection to a purpose; its use of their data stops before this returns. */
@Enforces(Clause.RIGHT_TO_OBJECT)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It stops a use of the data and begins none.")
public final class ObjectToPurpose {

  private final Accounts accounts;
  private final Objections objections;
  private final MailsUnderWay mails;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public ObjectToPurpose(
      Accounts accounts,
      Objections objections,
      MailsUnderWay mails,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.accounts = accounts;
    this.objections = objections;
    this.mails = mails;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Objects; an objection that stands already stays as it is. */
  public Outcome<Objection> handle(AccountId account, Purpose purpose) {
    Outcome<Objection> outcome = unitOfWork.run(() -> object(account, purpose));
    mails.awaitEnd(account);
    return outcome;
  }

  private Outcome<Objection> object(AccountId account, Purpose purpose) {
    if (accounts.findAndLock(account).isEmpty()) {
      return Outcome.refused(Reason.NOT_THERE);
    }
    Optional<Objection> standing =
        objections.of(account).stream()
            .filter(objection -> objection.purpose() == purpose)
            .findFirst();
    if (standing.isPresent()) {
      return Outcome.granted(standing.get());
    }
    return Objection.to(purpose, clock.instant())
        .map(
            objection -> {
              objections.add(account, objection);
              audit.record(account, AuditEvent.OBJECTION_MADE, Clause.RIGHT_TO_OBJECT);
              return objection;
            })
        .onRefusal(no -> audit.recordRefusal(account, AuditEvent.OBJECTION_REFUSED, no));
  }
}
