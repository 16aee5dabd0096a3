package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.account.HeldAccount;
import app.dreamimage.application.account.HeldProfile;
import app.dreamimage.application.account.HeldSessions;
import app.dreamimage.application.account.HeldUnderAgeReports;
import app.dreamimage.application.audit.HeldReceipts;
import app.dreamimage.application.consent.HeldConsents;
import app.dreamimage.application.disclosure.HeldDisclosures;
import app.dreamimage.application.disclosure.HeldLegalOrders;
import app.dreamimage.application.disclosure.HeldMergerNotices;
import app.dreamimage.application.facialdata.HeldFacialData;
import app.dreamimage.application.generation.HeldGenerations;
import app.dreamimage.application.generation.HeldImages;
import app.dreamimage.application.notice.HeldAcceptances;
import app.dreamimage.application.notice.HeldNoticePreferences;
import app.dreamimage.application.notice.HeldNotices;
import app.dreamimage.application.rights.HeldObjections;
import app.dreamimage.application.rights.HeldRestriction;
import app.dreamimage.application.rights.HeldRightsRequests;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.account.UnderAgeReports;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.disclosure.Disclosures;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.domain.notice.NoticePreferences;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.rights.Objections;
import app.dreamimage.domain.rights.Restrictions;
import app.dreamimage.domain.rights.RightsRequests;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Every place that holds personal data. What is missing here is neither exported nor erased. */
@Factory
final class PersonalDataHolders {

  @Singleton
  PersonalDataHolder account(Accounts accounts, Pseudonyms pseudonyms) {
    return new HeldAccount(accounts, pseudonyms);
  }

  @Singleton
  PersonalDataHolder sessions(Sessions sessions) {
    return new HeldSessions(sessions);
  }

  @Singleton
  PersonalDataHolder consents(Consents consents) {
    return new HeldConsents(consents);
  }

  @Singleton
  PersonalDataHolder facialData(Photos photos, InstantSource clock, PolicyHistory policy) {
    return new HeldFacialData(photos, clock, policy);
  }

  @Singleton
  PersonalDataHolder generations(Generations generations, PaintingQueue queue) {
    return new HeldGenerations(generations, queue);
  }

  @Singleton
  PersonalDataHolder images(Images images, ArtworkStore artworks) {
    return new HeldImages(images, artworks);
  }

  @Singleton
  PersonalDataHolder underAgeReports(UnderAgeReports reports) {
    return new HeldUnderAgeReports(reports);
  }

  @Singleton
  PersonalDataHolder disclosures(Disclosures disclosures, InstantSource clock) {
    return new HeldDisclosures(disclosures, clock);
  }

  @Singleton
  PersonalDataHolder legalOrders(LegalOrders orders, InstantSource clock) {
    return new HeldLegalOrders(orders, clock);
  }

  @Singleton
  PersonalDataHolder mergerNotices(Mergers mergers) {
    return new HeldMergerNotices(mergers);
  }

  @Singleton
  PersonalDataHolder profile(Profiles profiles) {
    return new HeldProfile(profiles);
  }

  @Singleton
  PersonalDataHolder restriction(Restrictions restrictions) {
    return new HeldRestriction(restrictions);
  }

  @Singleton
  PersonalDataHolder objections(Objections objections) {
    return new HeldObjections(objections);
  }

  @Singleton
  PersonalDataHolder rightsRequests(RightsRequests requests) {
    return new HeldRightsRequests(requests);
  }

  @Singleton
  PersonalDataHolder notices(Notices notices) {
    return new HeldNotices(notices);
  }

  @Singleton
  PersonalDataHolder acceptances(Acceptances acceptances) {
    return new HeldAcceptances(acceptances);
  }

  @Singleton
  PersonalDataHolder noticePreferences(NoticePreferences preferences) {
    return new HeldNoticePreferences(preferences);
  }

  @Singleton
  PersonalDataHolder receipts(Receipts receipts) {
    return new HeldReceipts(receipts);
  }
}
