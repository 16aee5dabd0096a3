package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.application.consent.SeeConsents;
import app.dreamimage.application.facialdata.EraseFacialData;
import app.dreamimage.application.facialdata.LastSweep;
import app.dreamimage.application.facialdata.SeeFacialData;
import app.dreamimage.application.facialdata.SweepFacialData;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.application.generation.ReleaseFacialData;
import app.dreamimage.application.generation.UploadsUnderWay;
import app.dreamimage.application.policy.SeePromises;
import app.dreamimage.application.rights.WatchDeadlines;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.facialdata.ClockReadings;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.storage.database.Database;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** The use cases around consent, facial data and the promises about it. */
@Factory
final class FacialDataUseCases {

  private static final Duration LONGEST_UPLOAD_OF_ANOTHER_NODE = Duration.ofMinutes(10);

  @Singleton
  DecideConsent decideConsent(
      Accounts accounts,
      Consents consents,
      CallOffGenerations callOff,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock,
      PolicyHistory policy) {
    return new DecideConsent(accounts, consents, callOff, audit, unitOfWork, clock, policy);
  }

  @Singleton
  SeeConsents seeConsents(Consents consents) {
    return new SeeConsents(consents);
  }

  @Singleton
  SeeFacialData seeFacialData(Photos photos, InstantSource clock, PolicyHistory policy) {
    return new SeeFacialData(photos, clock, policy);
  }

  @Singleton
  EraseFacialData eraseFacialData(CallOffGenerations callOff) {
    return new EraseFacialData(callOff);
  }

  @Singleton
  LastSweep lastSweep() {
    return new LastSweep();
  }

  @Singleton
  SweepFacialData sweepFacialData(
      Photos photos,
      PhotoVault vault,
      Generations generations,
      UploadsUnderWay uploads,
      ReleaseFacialData release,
      AuditRecorder audit,
      LastSweep lastSweep,
      InstantSource clock,
      ClockReadings readings,
      PolicyHistory policy,
      Database database) {
    return new SweepFacialData(
        photos,
        vault,
        generations,
        uploads,
        release,
        audit,
        lastSweep,
        clock,
        readings,
        policy,
        database.isEmbedded() ? Duration.ZERO : LONGEST_UPLOAD_OF_ANOTHER_NODE);
  }

  @Singleton
  SeePromises seePromises(
      Photos photos,
      LastSweep lastSweep,
      WatchDeadlines watch,
      InstantSource clock,
      PolicyHistory policy) {
    return new SeePromises(photos, lastSweep, watch, clock, policy);
  }
}
