package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.Ids;
import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.RestrictionsAndObjections;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.account.ChangeProfile;
import app.dreamimage.application.account.CloseAccount;
import app.dreamimage.application.account.CorrectAccount;
import app.dreamimage.application.account.SeeProfile;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.application.notice.MailsUnderWay;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.application.rights.AnswerInquiry;
import app.dreamimage.application.rights.AnswerRightsRequest;
import app.dreamimage.application.rights.ConfirmIdentity;
import app.dreamimage.application.rights.ExportPersonalData;
import app.dreamimage.application.rights.ExtendAnswer;
import app.dreamimage.application.rights.IdentityMail;
import app.dreamimage.application.rights.LiftRestriction;
import app.dreamimage.application.rights.ObjectToPurpose;
import app.dreamimage.application.rights.ReceiveInquiry;
import app.dreamimage.application.rights.ReceiveRightsRequest;
import app.dreamimage.application.rights.RestrictProcessing;
import app.dreamimage.application.rights.RightsInTheApp;
import app.dreamimage.application.rights.SeePersonalData;
import app.dreamimage.application.rights.SeeRightsRequests;
import app.dreamimage.application.rights.TurnDownRightsRequest;
import app.dreamimage.application.rights.WatchDeadlines;
import app.dreamimage.application.rights.WithdrawObjection;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.rights.Inquiries;
import app.dreamimage.domain.rights.Objections;
import app.dreamimage.domain.rights.Restrictions;
import app.dreamimage.domain.rights.RightsRequests;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** The use cases around the rights of people: in the app, and by letter. */
@Factory
final class RightsUseCases {

  @Singleton
  RestrictionsAndObjections restrictionsAndObjections(
      Restrictions restrictions, Objections objections) {
    return new RestrictionsAndObjections(restrictions, objections);
  }

  @Singleton
  RestrictProcessing restrictProcessing(
      Accounts accounts,
      Restrictions restrictions,
      CallOffGenerations callOff,
      MailsUnderWay mails,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new RestrictProcessing(accounts, restrictions, callOff, mails, audit, unitOfWork, clock);
  }

  @Singleton
  LiftRestriction liftRestriction(
      Accounts accounts, Restrictions restrictions, AuditRecorder audit, UnitOfWork unitOfWork) {
    return new LiftRestriction(accounts, restrictions, audit, unitOfWork);
  }

  @Singleton
  ObjectToPurpose objectToPurpose(
      Accounts accounts,
      Objections objections,
      MailsUnderWay mails,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new ObjectToPurpose(accounts, objections, mails, audit, unitOfWork, clock);
  }

  @Singleton
  WithdrawObjection withdrawObjection(
      Accounts accounts, Objections objections, AuditRecorder audit, UnitOfWork unitOfWork) {
    return new WithdrawObjection(accounts, objections, audit, unitOfWork);
  }

  /** Where no mail leaves, people confirm by signing in. */
  @Singleton
  @Requires(missingBeans = IdentityMail.class)
  IdentityMail noIdentityMail() {
    return (address, right, secret) -> false;
  }

  @Singleton
  ReceiveRightsRequest receiveRightsRequest(
      RightsRequests requests,
      Accounts accounts,
      SecretTokens tokens,
      IdentityMail mail,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock,
      PolicyHistory policy) {
    return new ReceiveRightsRequest(
        requests, accounts, tokens, mail, authorisation, audit, unitOfWork, ids, clock, policy);
  }

  @Singleton
  ConfirmIdentity confirmIdentity(
      RightsRequests requests,
      Accounts accounts,
      SecretTokens tokens,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new ConfirmIdentity(requests, accounts, tokens, audit, unitOfWork, clock);
  }

  @Singleton
  TurnDownRightsRequest turnDownRightsRequest(
      RightsRequests requests,
      Accounts accounts,
      StaffAuthorisation authorisation,
      NotifyPerson notify,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new TurnDownRightsRequest(
        requests, accounts, authorisation, notify, audit, unitOfWork, clock);
  }

  @Singleton
  ExtendAnswer extendAnswer(
      RightsRequests requests,
      Accounts accounts,
      StaffAuthorisation authorisation,
      NotifyPerson notify,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new ExtendAnswer(requests, accounts, authorisation, notify, audit, unitOfWork, clock);
  }

  @Singleton
  AnswerRightsRequest answerRightsRequest(
      RightsRequests requests,
      Accounts accounts,
      RightsInTheApp inTheApp,
      StaffAuthorisation authorisation,
      NotifyPerson notify,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new AnswerRightsRequest(
        requests, accounts, inTheApp, authorisation, notify, audit, unitOfWork, clock);
  }

  @Singleton
  RightsInTheApp rightsInTheApp(
      CorrectAccount correct,
      ChangeProfile profile,
      CloseAccount close,
      RestrictProcessing restrict,
      ObjectToPurpose object,
      DecideConsent decide,
      UnitOfWork unitOfWork,
      InstantSource clock,
      PolicyHistory policy) {
    return new RightsInTheApp(
        correct, profile, close, restrict, object, decide, unitOfWork, clock, policy);
  }

  @Singleton
  SeeRightsRequests seeRightsRequests(RightsRequests requests) {
    return new SeeRightsRequests(requests);
  }

  @Singleton
  ReceiveInquiry receiveInquiry(
      Inquiries inquiries,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock,
      PolicyHistory policy) {
    return new ReceiveInquiry(inquiries, audit, unitOfWork, ids, clock, policy);
  }

  @Singleton
  AnswerInquiry answerInquiry(
      Inquiries inquiries,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new AnswerInquiry(inquiries, authorisation, audit, unitOfWork, clock);
  }

  @Singleton
  WatchDeadlines watchDeadlines(RightsRequests requests, Inquiries inquiries, InstantSource clock) {
    return new WatchDeadlines(requests, inquiries, clock);
  }

  @Singleton
  EveryMinute watchingDeadlines(WatchDeadlines deadlines) {
    DeadlineLog log = new DeadlineLog();
    return new EveryMinute("watching deadlines", () -> log.tell(deadlines.handle()));
  }

  @Singleton
  SeePersonalData seePersonalData(
      Accounts accounts,
      List<PersonalDataHolder> holders,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new SeePersonalData(accounts, holders, audit, unitOfWork, clock);
  }

  @Singleton
  ExportPersonalData exportPersonalData(
      Accounts accounts,
      Images images,
      ArtworkStore artworks,
      SeePersonalData see,
      AuditRecorder audit,
      PolicyHistory policy) {
    return new ExportPersonalData(accounts, images, artworks, see, audit, policy);
  }

  @Singleton
  CorrectAccount correctAccount(
      Accounts accounts, AuditRecorder audit, UnitOfWork unitOfWork, ServiceSettings settings) {
    return new CorrectAccount(accounts, audit, unitOfWork, settings.servedRegions());
  }

  @Singleton
  ChangeProfile changeProfile(
      Accounts accounts,
      Profiles profiles,
      Images images,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    return new ChangeProfile(accounts, profiles, images, audit, unitOfWork);
  }

  @Singleton
  SeeProfile seeProfile(Profiles profiles) {
    return new SeeProfile(profiles);
  }
}
