package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.Ids;
import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.RestrictionsAndObjections;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.AuditedClock;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.application.disclosure.DiscloseToRecipient;
import app.dreamimage.application.disclosure.ExecuteLegalOrder;
import app.dreamimage.application.disclosure.LegalOrderStep;
import app.dreamimage.application.disclosure.MergerStep;
import app.dreamimage.application.disclosure.RecordMergerAcceptance;
import app.dreamimage.application.disclosure.RecordMergerNotice;
import app.dreamimage.application.disclosure.RegisterLegalOrder;
import app.dreamimage.application.disclosure.RegisterMerger;
import app.dreamimage.application.disclosure.RegisterRecipient;
import app.dreamimage.application.disclosure.RemoveRecipient;
import app.dreamimage.application.disclosure.ReviewLegalOrder;
import app.dreamimage.application.disclosure.SeeRecipients;
import app.dreamimage.application.disclosure.TellAboutLegalOrders;
import app.dreamimage.application.disclosure.TransferInMerger;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.disclosure.Disclosures;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.disclosure.Recipients;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.PolicyHistory;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** The use cases around data that goes to others. */
@Factory
final class DisclosureUseCases {

  @Singleton
  RegisterRecipient registerRecipient(
      Recipients recipients,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock) {
    return new RegisterRecipient(recipients, authorisation, audit, unitOfWork, ids, clock);
  }

  @Singleton
  RemoveRecipient removeRecipient(
      Recipients recipients,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    return new RemoveRecipient(recipients, authorisation, audit, unitOfWork);
  }

  @Singleton
  SeeRecipients seeRecipients(Recipients recipients) {
    return new SeeRecipients(recipients);
  }

  @Singleton
  DiscloseToRecipient discloseToRecipient(
      Accounts accounts,
      RestrictionsAndObjections limits,
      Recipients recipients,
      Disclosures disclosures,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      AuditedClock clock) {
    return new DiscloseToRecipient(
        accounts, limits, recipients, disclosures, audit, unitOfWork, clock);
  }

  @Singleton
  RegisterLegalOrder registerLegalOrder(
      Accounts accounts,
      LegalOrders orders,
      StaffAuthorisation authorisation,
      NotifyPerson notify,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock) {
    return new RegisterLegalOrder(
        accounts, orders, authorisation, notify, audit, unitOfWork, ids, clock);
  }

  @Singleton
  LegalOrderStep legalOrderStep(
      Accounts accounts,
      LegalOrders orders,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    return new LegalOrderStep(accounts, orders, authorisation, audit, unitOfWork);
  }

  @Singleton
  ReviewLegalOrder reviewLegalOrder(
      LegalOrderStep step, LegalOrders orders, AuditRecorder audit, InstantSource clock) {
    return new ReviewLegalOrder(step, orders, audit, clock);
  }

  @Singleton
  ExecuteLegalOrder executeLegalOrder(
      LegalOrderStep step,
      LegalOrders orders,
      Disclosures disclosures,
      List<PersonalDataHolder> holders,
      AuditRecorder audit,
      InstantSource clock) {
    return new ExecuteLegalOrder(step, orders, disclosures, holders, audit, clock);
  }

  @Singleton
  TellAboutLegalOrders tellAboutLegalOrders(
      Accounts accounts,
      LegalOrders orders,
      NotifyPerson notify,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new TellAboutLegalOrders(accounts, orders, notify, audit, unitOfWork, clock);
  }

  @Singleton
  EveryMinute tellingAboutOrders(TellAboutLegalOrders telling) {
    return new EveryMinute("telling people about legal orders", telling::handle);
  }

  @Singleton
  MergerStep mergerStep(
      Mergers mergers,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    return new MergerStep(mergers, authorisation, audit, unitOfWork);
  }

  @Singleton
  RegisterMerger registerMerger(MergerStep step, Mergers mergers, Ids ids, InstantSource clock) {
    return new RegisterMerger(step, mergers, ids, clock);
  }

  @Singleton
  RecordMergerAcceptance recordMergerAcceptance(
      MergerStep step, Mergers mergers, InstantSource clock) {
    return new RecordMergerAcceptance(step, mergers, clock);
  }

  @Singleton
  RecordMergerNotice recordMergerNotice(
      MergerStep step,
      Accounts accounts,
      Mergers mergers,
      NotifyPerson notify,
      AuditRecorder audit,
      InstantSource clock) {
    return new RecordMergerNotice(step, accounts, mergers, notify, audit, clock);
  }

  @Singleton
  TransferInMerger transferInMerger(
      MergerStep step,
      Accounts accounts,
      RestrictionsAndObjections limits,
      Notices notices,
      Disclosures disclosures,
      List<PersonalDataHolder> holders,
      AuditRecorder audit,
      AuditedClock clock,
      PolicyHistory policy) {
    return new TransferInMerger(
        step, accounts, limits, notices, disclosures, holders, audit, clock, policy);
  }
}
