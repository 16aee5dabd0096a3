package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.application.notice.MailsUnderWay;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Restriction;
import app.dreamimage.domain.rights.Restrictions;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sets a person's restriction: from now on their data is stored and not used. Paintings under way
 * are called off and their photos erased, for restriction never lengthens the life of facial data.
 */
@Enforces(Clause.RIGHT_TO_RESTRICTION)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "A restriction that stands may be asked for again.")
public final class RestrictProcessing {

  private final Accounts accounts;
  private final Restrictions restrictions;
  private final CallOffGenerations callOff;
  private final MailsUnderWay mails;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public RestrictProcessing(
      Accounts accounts,
      Restrictions restrictions,
      CallOffGenerations callOff,
      MailsUnderWay mails,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.accounts = accounts;
    this.restrictions = restrictions;
    this.callOff = callOff;
    this.mails = mails;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Restricts; when this returns, no photo of the account is left. */
  public Outcome<Restriction> handle(AccountId account) {
    return unitOfWork
        .run(() -> restrict(account))
        .map(
            restriction -> {
              callOff.handle(account, ErasureReason.RESTRICTED);
              mails.awaitEnd(account);
              return restriction;
            });
  }

  private Outcome<Restriction> restrict(AccountId account) {
    if (accounts.findAndLock(account).isEmpty()) {
      return Outcome.refused(Reason.NOT_THERE);
    }
    Optional<Restriction> standing = restrictions.of(account);
    if (standing.isPresent()) {
      return Outcome.granted(standing.get());
    }
    Restriction restriction = new Restriction(clock.instant());
    restrictions.add(account, restriction);
    audit.record(account, AuditEvent.PROCESSING_RESTRICTED, Clause.RIGHT_TO_RESTRICTION);
    return Outcome.granted(restriction);
  }
}
