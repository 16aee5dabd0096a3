package app.dreamimage.rest.service;

import app.dreamimage.application.Ids;
import app.dreamimage.application.account.Authenticate;
import app.dreamimage.application.account.CloseAccount;
import app.dreamimage.application.account.EndSession;
import app.dreamimage.application.account.SeeAccount;
import app.dreamimage.application.account.SeeRegions;
import app.dreamimage.application.account.SeeSessions;
import app.dreamimage.application.account.SignIn;
import app.dreamimage.application.account.SignUp;
import app.dreamimage.application.audit.FetchReceipt;
import app.dreamimage.application.audit.LastHeadSigning;
import app.dreamimage.application.audit.SeeReceipts;
import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.application.consent.SeeConsents;
import app.dreamimage.application.facialdata.EraseFacialData;
import app.dreamimage.application.facialdata.LastSweep;
import app.dreamimage.application.facialdata.SeeFacialData;
import app.dreamimage.application.generation.CancelGeneration;
import app.dreamimage.application.generation.DeleteImage;
import app.dreamimage.application.generation.FetchImage;
import app.dreamimage.application.generation.FindOrder;
import app.dreamimage.application.generation.PaintingPace;
import app.dreamimage.application.generation.ProgressFeed;
import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.generation.SeeGeneration;
import app.dreamimage.application.generation.SeeGenerations;
import app.dreamimage.application.generation.SeeImage;
import app.dreamimage.application.generation.SeeImages;
import app.dreamimage.application.generation.StudioState;
import app.dreamimage.application.inmemory.SequentialIds;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.application.policy.Safeguard;
import app.dreamimage.application.policy.Safeguards;
import app.dreamimage.application.policy.SeePromises;
import app.dreamimage.application.usage.CountUse;
import app.dreamimage.application.usage.PendingUsage;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.usage.KThreshold;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Gives the HTTP adapter what stands behind it. */
@Factory
final class BackstageBeans {

  private final Backstage backstage;
  private final UseCases useCases;

  BackstageBeans(Backstage backstage) {
    this.backstage = backstage;
    this.useCases = backstage.useCases;
  }

  @Primary
  @Singleton
  InstantSource clock() {
    return backstage.storage.clock;
  }

  @Singleton
  Ids ids() {
    return new SequentialIds();
  }

  @Singleton
  PolicyHistory policy() {
    return backstage.useCases.policy;
  }

  @Singleton
  Safeguards safeguards() {
    return () -> List.of(new Safeguard("vault", "in-memory", "forgets when it ends", false));
  }

  @Singleton
  StudioState.Source studioState() {
    return () -> backstage.studioState;
  }

  @Singleton
  SignUp signUp() {
    return useCases.signUp;
  }

  @Singleton
  SignIn signIn() {
    return useCases.signIn;
  }

  @Singleton
  Authenticate authenticate() {
    return useCases.authenticate;
  }

  @Singleton
  EndSession endSession() {
    return useCases.endSession;
  }

  @Singleton
  SeeAccount seeAccount() {
    return useCases.seeAccount;
  }

  @Singleton
  SeeSessions seeSessions() {
    return useCases.seeSessions;
  }

  @Singleton
  SeeRegions seeRegions() {
    return new SeeRegions(UseCases.SERVED);
  }

  @Singleton
  CloseAccount closeAccount() {
    return useCases.closeAccount;
  }

  @Singleton
  DecideConsent decideConsent() {
    return useCases.decideConsent;
  }

  @Singleton
  SeeConsents seeConsents() {
    return useCases.seeConsents;
  }

  @Singleton
  EraseFacialData eraseFacialData() {
    return useCases.eraseFacialData;
  }

  @Singleton
  SeeFacialData seeFacialData() {
    return useCases.seeFacialData;
  }

  @Singleton
  LastSweep lastSweep() {
    return useCases.lastSweep;
  }

  @Singleton
  LastHeadSigning lastHeadSigning() {
    return useCases.lastHeadSigning;
  }

  @Singleton
  SeeReceipts seeReceipts() {
    return useCases.seeReceipts;
  }

  @Singleton
  FetchReceipt fetchReceipt() {
    return useCases.fetchReceipt;
  }

  @Singleton
  SeePromises seePromises() {
    return useCases.seePromises;
  }

  @Singleton
  RequestGeneration requestGeneration() {
    return backstage.requestGeneration;
  }

  @Singleton
  PendingUsage pendingUsage() {
    return new PendingUsage(KThreshold.STANDARD);
  }

  @Singleton
  CountUse countUse(PendingUsage pending, InstantSource clock) {
    return new CountUse(pending, (purpose, person) -> false, clock);
  }

  @Singleton
  FindOrder findOrder() {
    return useCases.findOrder;
  }

  @Singleton
  CancelGeneration cancelGeneration() {
    return useCases.cancelGeneration;
  }

  @Singleton
  SeeGeneration seeGeneration() {
    return useCases.seeGeneration;
  }

  @Singleton
  SeeGenerations seeGenerations() {
    return useCases.seeGenerations;
  }

  @Singleton
  ProgressFeed progressFeed() {
    return useCases.feed;
  }

  @Singleton
  PaintingPace paintingPace() {
    return useCases.pace;
  }

  @Singleton
  SeeImages seeImages() {
    return useCases.seeImages;
  }

  @Singleton
  SeeImage seeImage() {
    return useCases.seeImage;
  }

  @Singleton
  FetchImage fetchImage() {
    return useCases.fetchImage;
  }

  @Singleton
  DeleteImage deleteImage() {
    return useCases.deleteImage;
  }
}
