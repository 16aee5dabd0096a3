package app.dreamimage.application.notice;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticePreferences;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** Lets a person decline the kinds of notice that nobody is bound to give, and want them again. */
@Enforces(Clause.RIGHT_TO_OBJECT)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "A restriction takes no other right away.")
public final class DeclineNotices {

  /** Which kind a person does not want, or wants again. */
  public record Command(AccountId account, NoticeKind kind, boolean declined) {}

  private final Accounts accounts;
  private final NoticePreferences preferences;
  private final MailsUnderWay mails;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public DeclineNotices(
      Accounts accounts,
      NoticePreferences preferences,
      MailsUnderWay mails,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.accounts = accounts;
    this.preferences = preferences;
    this.mails = mails;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /**
   * Notes it and waits for mail under way before it returns, or says that this kind cannot be
   * declined.
   */
  public Outcome<NoticeKind> handle(Command command) {
    Outcome<NoticeKind> noted =
        unitOfWork.run(
            () ->
                accounts.findAndLock(command.account()).isEmpty()
                    ? Outcome.<NoticeKind>refused(Reason.NOT_THERE)
                    : note(command));
    mails.awaitEnd(command.account());
    return noted;
  }

  private Outcome<NoticeKind> note(Command command) {
    AccountId account = command.account();
    return command
        .kind()
        .decline()
        .map(
            kind -> {
              if (command.declined()) {
                preferences.decline(account, kind);
                audit.record(account, AuditEvent.NOTICE_DECLINED, Clause.RIGHT_TO_OBJECT);
              } else {
                preferences.wantAgain(account, kind);
                audit.record(account, AuditEvent.NOTICE_WANTED, Clause.RIGHT_TO_OBJECT);
              }
              return kind;
            })
        .onRefusal(no -> audit.recordRefusal(account, AuditEvent.NOTICE_PREFERENCE_REFUSED, no));
  }
}
