package app.dreamimage.domain.usage;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * From how many uses on a count may be looked at. What is less is not shown, nor anything from
 * which it could be worked out.
 *
 * @param least 2 or more
 */
@Enforces({
  Clause.INTERACTION_DATA_IDENTIFIES_NOBODY,
  Clause.USAGE_DATA_IS_AGGREGATED,
  Clause.DEVICE_DATA_IS_ANONYMISED
})
public record KThreshold(long least) {

  /** Ten. */
  public static final KThreshold STANDARD = new KThreshold(10);

  public KThreshold {
    if (least < 2) {
      throw new IllegalArgumentException("least: must be 2 or more");
    }
  }

  /**
   * Counts of which some may be hidden.
   *
   * @param hiddenCells how many cells are hidden
   * @param total of all cells, shown and hidden; empty where it would tell what is hidden
   */
  public record Shown<C>(Map<C, Long> counts, int hiddenCells, OptionalLong total) {
    public Shown {
      counts = Map.copyOf(counts);
    }
  }

  /** Whether a count may be looked at. */
  public boolean allows(long count) {
    return count >= least;
  }

  /**
   * Hides what is too little. If what is hidden is too little in all, the total would tell it: then
   * the least of the others is hidden too, and where nothing is left to hide, the total.
   */
  public <C> Shown<C> show(Map<C, Long> counts) {
    List<Map.Entry<C, Long>> least = new ArrayList<>(counts.entrySet());
    least.sort(Comparator.comparingLong(Map.Entry::getValue));
    long total = least.stream().mapToLong(Map.Entry::getValue).sum();
    int hidden = 0;
    long hiddenSum = 0;
    while (hidden < least.size()
        && (!allows(least.get(hidden).getValue()) || tells(hidden, hiddenSum))) {
      hiddenSum += least.get(hidden).getValue();
      hidden++;
    }
    Map<C, Long> shown = new HashMap<>();
    least.subList(hidden, least.size()).forEach(cell -> shown.put(cell.getKey(), cell.getValue()));
    return new Shown<>(
        shown, hidden, tells(hidden, hiddenSum) ? OptionalLong.empty() : OptionalLong.of(total));
  }

  /** Whether the total, beside what is shown, tells too much about what is hidden. */
  private boolean tells(int hidden, long hiddenSum) {
    return hidden > 0 && !allows(hiddenSum);
  }

  /** The counts as they may be kept: a device is told only where enough uses share it. */
  public UsageCounts withoutRareDevices(UsageCounts counts) {
    UsageCounts common = counts.where(cell -> allows(cell.getValue()));
    UsageCounts rare = counts.where(cell -> !allows(cell.getValue()));
    return common.plus(rare.under(UsageCell::onAnyDevice));
  }
}
