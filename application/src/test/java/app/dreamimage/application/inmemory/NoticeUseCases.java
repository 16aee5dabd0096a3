package app.dreamimage.application.inmemory;

import app.dreamimage.application.StandingObjections;
import app.dreamimage.application.account.Authenticate;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.notice.AcceptUpdateByUse;
import app.dreamimage.application.notice.DeclineNotices;
import app.dreamimage.application.notice.MailNotices;
import app.dreamimage.application.notice.MailsUnderWay;
import app.dreamimage.application.notice.MarkNoticeRead;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.application.notice.PublishPolicy;
import app.dreamimage.application.notice.SeeNoticePreferences;
import app.dreamimage.application.notice.SeeNotices;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.policy.PolicyHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The use cases around notices of one process, under any history of the policy. */
public final class NoticeUseCases {

  /** One letter. */
  public record Letter(EmailAddress to, Notice notice) {}

  /** What was mailed. */
  public final List<Letter> mailed = new ArrayList<>();

  /** What happens while a letter is handed over. */
  public Runnable whileMailing = () -> {};

  /** Addresses whose provider takes nothing. */
  public final Set<EmailAddress> unreachable = new HashSet<>();

  public final NotifyPerson notifyPerson;
  public final PublishPolicy publishPolicy;
  public final SeeNotices seeNotices;
  public final MarkNoticeRead markNoticeRead;
  public final DeclineNotices declineNotices;
  public final SeeNoticePreferences seeNoticePreferences;
  public final MailNotices mailNotices;
  public final AcceptUpdateByUse acceptUpdateByUse;
  public final Authenticate authenticate;

  public NoticeUseCases(Ports at, PolicyHistory policy, StandingObjections objections) {
    this(at, policy, objections, new MailsUnderWay(Duration.ofSeconds(30)));
  }

  /** The same beside use cases that wait for mail. */
  public NoticeUseCases(
      Ports at, PolicyHistory policy, StandingObjections objections, MailsUnderWay mails) {
    AuditRecorder audit =
        new AuditRecorder(at.trail(), at.pseudonyms(), at.salts(), at.clock(), policy);
    notifyPerson =
        new NotifyPerson(
            at.accounts(),
            at.notices(),
            at.noticePreferences(),
            objections,
            audit,
            at.unitOfWork(),
            at.ids(),
            at.clock());
    publishPolicy = new PublishPolicy(policy, at.notices(), notifyPerson, at.clock());
    seeNotices = new SeeNotices(at.accounts(), at.notices(), audit, at.unitOfWork(), at.clock());
    markNoticeRead = new MarkNoticeRead(at.accounts(), at.notices(), at.unitOfWork(), at.clock());
    declineNotices =
        new DeclineNotices(at.accounts(), at.noticePreferences(), mails, audit, at.unitOfWork());
    seeNoticePreferences = new SeeNoticePreferences(at.noticePreferences());
    mailNotices =
        new MailNotices(
            at.accounts(),
            at.notices(),
            at.noticePreferences(),
            objections,
            this::mail,
            mails,
            audit,
            at.unitOfWork(),
            at.clock());
    acceptUpdateByUse =
        new AcceptUpdateByUse(
            policy,
            at.accounts(),
            at.notices(),
            at.acceptances(),
            audit,
            at.unitOfWork(),
            at.clock());
    authenticate = new Authenticate(at.sessions(), at.tokens(), acceptUpdateByUse, at.clock());
  }

  private boolean mail(EmailAddress to, Notice notice) {
    whileMailing.run();
    return !unreachable.contains(to) && mailed.add(new Letter(to, notice));
  }
}
