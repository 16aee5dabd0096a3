package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.usage.FlushUsage;
import app.dreamimage.application.usage.FlushUsage.Occasion;
import app.dreamimage.application.usage.FoldUsage;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/** Writes down what this process has counted: every process for itself. */
@Singleton
class UsageWriting {

  private final FlushUsage flush;
  private final FoldUsage fold;

  UsageWriting(FlushUsage flush, FoldUsage fold) {
    this.flush = flush;
    this.fold = fold;
  }

  /** Asks often, so that a clock that jumps makes no hour long. */
  @Scheduled(initialDelay = "10m", fixedDelay = "10m")
  void now() {
    if (flush.handle(Occasion.NOW_AND_THEN)) {
      fold.handle();
    }
  }

  @PreDestroy
  void end() {
    flush.handle(Occasion.AT_THE_END);
  }
}
