package app.dreamimage.application.usage;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.usage.KThreshold;
import app.dreamimage.domain.usage.UsageCell;
import app.dreamimage.domain.usage.UsageCounts;
import app.dreamimage.domain.usage.UsagePeriod;
import java.time.LocalDate;
import java.util.Map;

/**
 * The uses that this process has counted and not written down yet. They wait in memory, so that the
 * order of writing tells nothing about who did what when; a crash loses them, which harms nobody.
 */
@Enforces(Clause.INTERACTION_DATA_IDENTIFIES_NOBODY)
public final class PendingUsage {

  private final KThreshold threshold;
  private UsageCounts counts = UsageCounts.none();

  public PendingUsage(KThreshold threshold) {
    this.threshold = threshold;
  }

  synchronized void count(UsageCell cell) {
    counts = counts.plus(new UsageCounts(Map.of(cell, 1L)));
  }

  /**
   * Takes out what may be written down on a day: what enough uses share, and of the days before it
   * also the rest, without the devices.
   */
  synchronized UsageCounts takeRipe(LocalDate today) {
    UsageCounts ripe =
        counts.where(
            cell ->
                threshold.allows(cell.getValue())
                    || !cell.getKey().period().equals(UsagePeriod.day(today)));
    counts = counts.where(cell -> !ripe.byCell().containsKey(cell.getKey()));
    return threshold.withoutRareDevices(ripe);
  }

  /** Takes out everything, without the devices that too few uses share. */
  synchronized UsageCounts takeAll() {
    UsageCounts all = counts;
    counts = UsageCounts.none();
    return threshold.withoutRareDevices(all);
  }

  /** Puts back what could not be written down. */
  synchronized void putBack(UsageCounts taken) {
    counts = counts.plus(taken);
  }
}
