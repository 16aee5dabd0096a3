package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.account.HeldAccount;
import app.dreamimage.application.account.HeldSessions;
import app.dreamimage.application.audit.HeldReceipts;
import app.dreamimage.application.consent.HeldConsents;
import app.dreamimage.application.facialdata.HeldFacialData;
import app.dreamimage.application.generation.HeldGenerations;
import app.dreamimage.application.generation.HeldImages;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.domain.policy.PolicyTerms;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

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
  PersonalDataHolder facialData(Photos photos, PolicyTerms terms) {
    return new HeldFacialData(photos, terms);
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
  PersonalDataHolder receipts(Receipts receipts) {
    return new HeldReceipts(receipts);
  }
}
