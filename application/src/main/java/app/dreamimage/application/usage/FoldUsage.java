package app.dreamimage.application.usage;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.usage.UsageCell;
import app.dreamimage.domain.usage.UsageCounts;
import app.dreamimage.domain.usage.UsageRetention;
import app.dreamimage.domain.usage.UsageTallies;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Turns the days that are long past into their months. */
@Enforces(Clause.USAGE_DATA_IS_AGGREGATED)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "What was counted is about nobody.")
public final class FoldUsage {

  private final UsageTallies tallies;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final UsageRetention retention;

  public FoldUsage(
      UsageTallies tallies, UnitOfWork unitOfWork, InstantSource clock, UsageRetention retention) {
    this.tallies = tallies;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.retention = retention;
  }

  /** Folds what is due; answers how many cells it was. */
  public int handle() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return unitOfWork.run(
        () -> {
          // What another process takes at the same moment, it folds.
          UsageCounts taken =
              tallies
                  .all()
                  .where(cell -> retention.isDue(cell.getKey(), today))
                  .where(cell -> tallies.remove(cell.getKey(), cell.getValue()));
          tallies.add(taken.under(UsageCell::inItsMonth));
          return taken.byCell().size();
        });
  }
}
