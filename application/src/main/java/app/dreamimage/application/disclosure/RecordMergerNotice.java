package app.dreamimage.application.disclosure;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.InstantSource;
import java.util.Optional;

/** Gives a person notice of a merger, who sees it among their data from then on. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The person learns what may become of their data.")
public final class RecordMergerNotice {

  private final Accounts accounts;
  private final Mergers mergers;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public RecordMergerNotice(
      Accounts accounts,
      Mergers mergers,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.accounts = accounts;
    this.mergers = mergers;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Gives the notice; the first one counts. */
  public Outcome<Merger> handle(StaffId staff, MergerId id, AccountId person) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                staff, Permission.CONDUCT_MERGERS, access -> notice(staff, id, person)));
  }

  private Outcome<Merger> notice(StaffId staff, MergerId id, AccountId person) {
    Optional<Merger> merger = accounts.findAndLock(person).flatMap(found -> mergers.find(id));
    if (merger.isEmpty()) {
      return Outcome.refused(Reason.NOT_THERE);
    }
    mergers.recordNotice(id, person, clock.instant());
    audit.record(staff, AuditEvent.MERGER_ANNOUNCED, Clause.MERGER_BINDS_THE_RECEIVER);
    audit.record(person, AuditEvent.MERGER_ANNOUNCED, Clause.MERGER_BINDS_THE_RECEIVER);
    return Outcome.granted(merger.get());
  }
}
