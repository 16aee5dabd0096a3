package app.dreamimage.application.usage;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.usage.UsageCounts;
import app.dreamimage.domain.usage.UsageTallies;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Writes down what this process has counted: every hour, and all of it when the process ends. */
@Enforces({Clause.INTERACTION_DATA_IDENTIFIES_NOBODY, Clause.USAGE_DATA_IS_AGGREGATED})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "What was counted is about nobody.")
public final class FlushUsage {

  /** When it is done. */
  public enum Occasion {
    /** Asked for every now and then; done once an hour. */
    NOW_AND_THEN,
    /** The process ends. */
    AT_THE_END
  }

  private static final Duration BETWEEN = Duration.ofHours(1);

  private final PendingUsage pending;
  private final UsageTallies tallies;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private Instant last;

  public FlushUsage(
      PendingUsage pending, UsageTallies tallies, UnitOfWork unitOfWork, InstantSource clock) {
    this.pending = pending;
    this.tallies = tallies;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    last = clock.instant();
  }

  /** Writes down what may be; answers whether it was time to. */
  public synchronized boolean handle(Occasion occasion) {
    Instant now = clock.instant();
    if (occasion == Occasion.AT_THE_END) {
      write(pending.takeAll());
      return true;
    }
    boolean clockWasSetBack = now.isBefore(last);
    if (now.isBefore(last.plus(BETWEEN)) && !clockWasSetBack) {
      return false;
    }
    write(pending.takeRipe(LocalDate.ofInstant(now, ZoneOffset.UTC)));
    last = now;
    return true;
  }

  private void write(UsageCounts counts) {
    try {
      unitOfWork.run(() -> tallies.add(counts));
    } catch (RuntimeException e) {
      pending.putBack(counts);
      throw e;
    }
  }
}
