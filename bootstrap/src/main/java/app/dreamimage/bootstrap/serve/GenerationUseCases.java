package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.Ids;
import app.dreamimage.application.RestrictionsAndObjections;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.application.generation.CancelGeneration;
import app.dreamimage.application.generation.FindOrder;
import app.dreamimage.application.generation.GenerationEnding;
import app.dreamimage.application.generation.PaintGeneration;
import app.dreamimage.application.generation.PaintingPace;
import app.dreamimage.application.generation.PaintingsUnderWay;
import app.dreamimage.application.generation.ProgressFeed;
import app.dreamimage.application.generation.RecentShortfalls;
import app.dreamimage.application.generation.ReleaseFacialData;
import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.generation.SeeGeneration;
import app.dreamimage.application.generation.SeeGenerations;
import app.dreamimage.application.generation.UploadsUnderWay;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.audit.Salts;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.domain.generation.QueueLimits;
import app.dreamimage.domain.generation.Studio;
import app.dreamimage.domain.policy.PolicyHistory;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** The use cases that bring a photo in, paint it and end it. */
@Factory
final class GenerationUseCases {

  private static final Duration PATIENCE_WITH_THE_STUDIO = Duration.ofSeconds(20);
  private static final Duration FIRST_GUESS_OF_THE_PACE = Duration.ofSeconds(6);

  @Singleton
  ProgressFeed progressFeed() {
    return new ProgressFeed();
  }

  @Singleton
  RecentShortfalls recentShortfalls(InstantSource clock) {
    return new RecentShortfalls(clock, System::nanoTime);
  }

  @Singleton
  PaintingPace paintingPace() {
    return new PaintingPace(FIRST_GUESS_OF_THE_PACE);
  }

  @Singleton
  PaintingsUnderWay paintingsUnderWay() {
    return new PaintingsUnderWay(PATIENCE_WITH_THE_STUDIO);
  }

  @Singleton
  UploadsUnderWay uploadsUnderWay() {
    return new UploadsUnderWay();
  }

  @Singleton
  GenerationEnding generationEnding(
      Accounts accounts,
      Generations generations,
      Images images,
      Photos photos,
      PhotoVault vault,
      Receipts receipts,
      ProgressFeed feed,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    return new GenerationEnding(
        accounts, generations, images, photos, vault, receipts, feed, audit, unitOfWork, clock);
  }

  @Singleton
  CallOffGenerations callOffGenerations(
      Generations generations,
      Photos photos,
      PaintingsUnderWay paintings,
      UploadsUnderWay uploads,
      GenerationEnding ending) {
    return new CallOffGenerations(generations, photos, paintings, uploads, ending);
  }

  @Singleton
  CancelGeneration cancelGeneration(Generations generations, CallOffGenerations callOff) {
    return new CancelGeneration(generations, callOff);
  }

  @Singleton
  ReleaseFacialData releaseFacialData(
      Generations generations, PaintingsUnderWay paintings, GenerationEnding ending) {
    return new ReleaseFacialData(generations, paintings, ending);
  }

  @Singleton
  RequestGeneration requestGeneration(
      Accounts accounts,
      Consents consents,
      RestrictionsAndObjections limits,
      Photos photos,
      PhotoVault vault,
      Generations generations,
      PaintingQueue queue,
      UploadsUnderWay uploads,
      GenerationEnding ending,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      Salts salts,
      InstantSource clock,
      PolicyHistory policy,
      ServiceSettings settings) {
    return new RequestGeneration(
        accounts,
        consents,
        limits,
        photos,
        vault,
        generations,
        queue,
        uploads,
        ending,
        audit,
        unitOfWork,
        ids,
        salts,
        clock,
        policy,
        PhotoLimits.STANDARD,
        new QueueLimits(settings.queue().waiting(), settings.queue().perAccount()));
  }

  @Singleton
  FindOrder findOrder(Generations generations, InstantSource clock) {
    return new FindOrder(generations, clock);
  }

  @Singleton
  PaintGeneration paintGeneration(
      Generations generations,
      Consents consents,
      RestrictionsAndObjections limits,
      PhotoVault vault,
      Studio studio,
      ArtworkStore artworks,
      Images images,
      PaintingsUnderWay paintings,
      GenerationEnding ending,
      ProgressFeed feed,
      PaintingPace pace,
      RecentShortfalls shortfalls,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock,
      PolicyHistory policy) {
    return new PaintGeneration(
        generations,
        consents,
        limits,
        vault,
        studio,
        artworks,
        images,
        paintings,
        ending,
        feed,
        pace,
        shortfalls,
        audit,
        unitOfWork,
        ids,
        clock,
        policy);
  }

  @Singleton
  SeeGeneration seeGeneration(
      Generations generations,
      Images images,
      ProgressFeed feed,
      PaintingPace pace,
      RecentShortfalls shortfalls,
      InstantSource clock,
      PolicyHistory policy) {
    return new SeeGeneration(generations, images, feed, pace, shortfalls, clock, policy);
  }

  @Singleton
  SeeGenerations seeGenerations(Generations generations, SeeGeneration one) {
    return new SeeGenerations(generations, one);
  }
}
