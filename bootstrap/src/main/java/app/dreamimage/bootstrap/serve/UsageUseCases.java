package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.StandingObjections;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.usage.CountPainting;
import app.dreamimage.application.usage.CountUse;
import app.dreamimage.application.usage.FlushUsage;
import app.dreamimage.application.usage.FoldUsage;
import app.dreamimage.application.usage.PendingUsage;
import app.dreamimage.application.usage.SeeUsage;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.usage.KThreshold;
import app.dreamimage.domain.usage.UsageRetention;
import app.dreamimage.domain.usage.UsageTallies;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases that count what is used. */
@Factory
final class UsageUseCases {

  @Singleton
  PendingUsage pendingUsage() {
    return new PendingUsage(KThreshold.STANDARD);
  }

  @Singleton
  CountUse countUse(PendingUsage pending, StandingObjections objections, InstantSource clock) {
    return new CountUse(pending, objections, clock);
  }

  @Singleton
  CountPainting countPainting(Generations generations, CountUse count) {
    return new CountPainting(generations, count);
  }

  @Singleton
  FlushUsage flushUsage(
      PendingUsage pending, UsageTallies tallies, UnitOfWork unitOfWork, InstantSource clock) {
    return new FlushUsage(pending, tallies, unitOfWork, clock);
  }

  @Singleton
  FoldUsage foldUsage(UsageTallies tallies, UnitOfWork unitOfWork, InstantSource clock) {
    return new FoldUsage(tallies, unitOfWork, clock, UsageRetention.STANDARD);
  }

  @Singleton
  SeeUsage seeUsage(UsageTallies tallies) {
    return new SeeUsage(tallies, KThreshold.STANDARD);
  }
}
