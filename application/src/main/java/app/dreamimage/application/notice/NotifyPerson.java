package app.dreamimage.application.notice;

import app.dreamimage.application.Ids;
import app.dreamimage.application.StandingObjections;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticePreferences;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.InstantSource;

/** Leaves a notice for one person; doing it twice leaves one. */
@Enforces({Clause.MAJOR_CHANGES_ARE_ANNOUNCED, Clause.RIGHT_TO_OBJECT})
@WhenRestricted(
    value = WhenRestricted.Conduct.REFUSED,
    because = "News is a use of the data; only what people must be told is told all the same.",
    stoppedByObjectionTo = Purpose.COMMUNICATIONS)
public final class NotifyPerson {

  /** Whom to tell, and of what. */
  public record Command(AccountId account, NoticeKind kind, NoticeSubject subject) {}

  private final Accounts accounts;
  private final Notices notices;
  private final WantedNotices wanted;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final InstantSource clock;

  public NotifyPerson(
      Accounts accounts,
      Notices notices,
      NoticePreferences preferences,
      StandingObjections objections,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock) {
    this.accounts = accounts;
    this.notices = notices;
    wanted = new WantedNotices(preferences, objections);
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Leaves the notice; answers whether this call did, which it does not if the person has it
   * already, does not want to be told, or is gone.
   */
  public boolean handle(Command command) {
    return unitOfWork.run(
        () ->
            accounts.findAndLock(command.account()).isPresent()
                && wanted.includes(command.kind(), command.account())
                && leave(command));
  }

  private boolean leave(Command command) {
    Notice notice =
        Notice.of(
            new NoticeId(ids.next()),
            command.account(),
            command.kind(),
            command.subject(),
            clock.instant());
    if (!notices.add(notice)) {
      return false;
    }
    audit.record(command.account(), AuditEvent.NOTICE_GIVEN, command.kind().clause());
    return true;
  }
}
