package app.dreamimage.application.disclosure;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.InstantSource;

/**
 * Leaves a person notice of a merger, who sees it among their data from then on. Nothing of theirs
 * goes over before the notice has reached them.
 */
@Enforces(Clause.MERGER_BINDS_THE_RECEIVER)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The person learns what may become of their data.")
public final class RecordMergerNotice {

  private final MergerStep step;
  private final Accounts accounts;
  private final Mergers mergers;
  private final NotifyPerson notify;
  private final AuditRecorder audit;
  private final InstantSource clock;

  public RecordMergerNotice(
      MergerStep step,
      Accounts accounts,
      Mergers mergers,
      NotifyPerson notify,
      AuditRecorder audit,
      InstantSource clock) {
    this.step = step;
    this.accounts = accounts;
    this.mergers = mergers;
    this.notify = notify;
    this.audit = audit;
    this.clock = clock;
  }

  /** Gives the notice; the first one counts. */
  public Outcome<Merger> handle(StaffId staff, MergerId merger, AccountId person) {
    return step.take(
        staff,
        merger,
        AuditEvent.MERGER_ANNOUNCED,
        found ->
            accounts
                .findAndLock(person)
                .map(account -> notice(found, person))
                .orElseGet(() -> Outcome.refused(Reason.NOT_THERE)));
  }

  private Outcome<Merger> notice(Merger merger, AccountId person) {
    mergers.recordNotice(merger.id(), person, clock.instant());
    notify.handle(new NotifyPerson.Command(person, NoticeKind.OWNER_CHANGES, subject(merger)));
    audit.record(person, AuditEvent.MERGER_ANNOUNCED, Clause.MERGER_BINDS_THE_RECEIVER);
    return Outcome.granted(merger);
  }

  /** What a notice of a merger is about. */
  static NoticeSubject subject(Merger merger) {
    return NoticeSubject.of(merger.id().value());
  }
}
