package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.Ids;
import app.dreamimage.application.StandingObjections;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.application.consent.SeeConsentReceipts;
import app.dreamimage.application.notice.AcceptUpdateByUse;
import app.dreamimage.application.notice.DeclineNotices;
import app.dreamimage.application.notice.MailNotices;
import app.dreamimage.application.notice.MailsUnderWay;
import app.dreamimage.application.notice.MarkNoticeRead;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.application.notice.PublishPolicy;
import app.dreamimage.application.notice.SeeNoticePreferences;
import app.dreamimage.application.notice.SeeNotices;
import app.dreamimage.application.notice.TellNews;
import app.dreamimage.bootstrap.mail.MailSettings;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.consent.DataController;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.domain.notice.NoticeDelivery;
import app.dreamimage.domain.notice.NoticePreferences;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.storage.schedule.MailingWork;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases around the policy's versions, notices and consent receipts. */
@Factory
final class PolicyUseCases {

  @Singleton
  NotifyPerson notifyPerson(
      Accounts accounts,
      Notices notices,
      NoticePreferences preferences,
      StandingObjections objections,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock) {
    return new NotifyPerson(
        accounts, notices, preferences, objections, audit, unitOfWork, ids, clock);
  }

  @Singleton
  PublishPolicy publishPolicy(
      PolicyHistory policy, Notices notices, NotifyPerson notify, InstantSource clock) {
    return new PublishPolicy(policy, notices, notify, clock);
  }

  @Singleton
  TellNews tellNews(
      Notices notices,
      NotifyPerson notify,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new TellNews(notices, notify, authorisation, audit, unitOfWork, clock);
  }

  @Singleton
  EveryMinute tellingOfPolicyChanges(PublishPolicy publish) {
    return new EveryMinute("telling people that the policy changes", publish::handle);
  }

  @Singleton
  SeeNotices seeNotices(
      Accounts accounts,
      Notices notices,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new SeeNotices(accounts, notices, audit, unitOfWork, clock);
  }

  @Singleton
  MailsUnderWay mailsUnderWay() {
    return new MailsUnderWay(MailSettings.LONGEST_MAIL.plusSeconds(1));
  }

  @Singleton
  @Requires(beans = NoticeDelivery.class)
  MailNotices mailNotices(
      Accounts accounts,
      Notices notices,
      NoticePreferences preferences,
      StandingObjections objections,
      NoticeDelivery mail,
      MailsUnderWay underWay,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new MailNotices(
        accounts, notices, preferences, objections, mail, underWay, audit, unitOfWork, clock);
  }

  @Singleton
  @Requires(beans = MailNotices.class)
  MailingWork mailingNotices(MailNotices mail) {
    EveryMinute chore = new EveryMinute("mailing notices", mail::handle);
    return () -> Chores.attempt(chore);
  }

  @Singleton
  MarkNoticeRead markNoticeRead(
      Accounts accounts, Notices notices, UnitOfWork unitOfWork, InstantSource clock) {
    return new MarkNoticeRead(accounts, notices, unitOfWork, clock);
  }

  @Singleton
  DeclineNotices declineNotices(
      Accounts accounts,
      NoticePreferences preferences,
      MailsUnderWay mails,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    return new DeclineNotices(accounts, preferences, mails, audit, unitOfWork);
  }

  @Singleton
  SeeNoticePreferences seeNoticePreferences(NoticePreferences preferences) {
    return new SeeNoticePreferences(preferences);
  }

  @Singleton
  AcceptUpdateByUse acceptUpdateByUse(
      PolicyHistory policy,
      Accounts accounts,
      Notices notices,
      Acceptances acceptances,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new AcceptUpdateByUse(policy, accounts, notices, acceptances, audit, unitOfWork, clock);
  }

  @Singleton
  SeeConsentReceipts seeConsentReceipts(
      Consents consents,
      Pseudonyms pseudonyms,
      PolicyHistory policy,
      @Value("${privacy.contact}") String contact) {
    return new SeeConsentReceipts(
        consents, pseudonyms, new DataController("Dream Image Maker", contact), policy);
  }
}
