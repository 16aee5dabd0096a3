package app.dreamimage.application.notice;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.notice.AcceptanceByUse;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.PublishedPolicy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Records that a person went on using the service under an update that they had been told of. Every
 * use by somebody signed in passes here; while no update is in force it costs nothing, afterwards
 * one look into the acceptances.
 */
@Enforces(Clause.USE_ACCEPTS_UPDATES)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Whoever goes on using the account accepts the update, restricted or not.")
public final class AcceptUpdateByUse {

  private final PolicyHistory policy;
  private final Accounts accounts;
  private final Notices notices;
  private final Acceptances acceptances;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public AcceptUpdateByUse(
      PolicyHistory policy,
      Accounts accounts,
      Notices notices,
      Acceptances acceptances,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.policy = policy;
    this.accounts = accounts;
    this.notices = notices;
    this.acceptances = acceptances;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Records the acceptance if this use is one; answers it the one time that it is recorded. */
  public Optional<AcceptanceByUse> handle(AccountId account) {
    Instant now = clock.instant();
    return latestUpdate(now)
        .filter(update -> !acceptances.has(account, update.version()))
        .flatMap(update -> unitOfWork.run(() -> accept(account, update, now)));
  }

  private Optional<PolicyTerms> latestUpdate(Instant now) {
    return policy.announced().stream()
        .map(PublishedPolicy::terms)
        .filter(terms -> !now.isBefore(terms.beginning()))
        .reduce((earlier, later) -> later);
  }

  private Optional<AcceptanceByUse> accept(AccountId account, PolicyTerms update, Instant now) {
    return accounts
        .findAndLock(account)
        .flatMap(present -> notices.find(account, NoticeKind.POLICY_CHANGED, subject(update)))
        .flatMap(notice -> AcceptanceByUse.of(notice, update, now))
        .filter(acceptances::add)
        .map(
            acceptance -> {
              audit.record(account, AuditEvent.UPDATE_ACCEPTED, Clause.USE_ACCEPTS_UPDATES);
              return acceptance;
            });
  }

  private static NoticeSubject subject(PolicyTerms update) {
    return NoticeSubject.of(update.version());
  }
}
