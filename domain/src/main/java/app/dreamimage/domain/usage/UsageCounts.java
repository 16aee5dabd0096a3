package app.dreamimage.domain.usage;

import static java.util.stream.Collectors.toUnmodifiableMap;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How often what was used: a positive number for each cell.
 *
 * @param byCell cells that are not in it count nothing
 */
@Enforces(Clause.USAGE_DATA_IS_AGGREGATED)
public record UsageCounts(Map<UsageCell, Long> byCell) {

  public UsageCounts {
    byCell = Map.copyOf(byCell);
    if (byCell.values().stream().anyMatch(count -> count <= 0)) {
      throw new IllegalArgumentException("byCell: must be positive");
    }
  }

  /** No use at all. */
  public static UsageCounts none() {
    return new UsageCounts(Map.of());
  }

  /** The counts of the cells that meet a condition. */
  public UsageCounts where(Predicate<Map.Entry<UsageCell, Long>> condition) {
    return new UsageCounts(
        byCell.entrySet().stream()
            .filter(condition)
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** The counts under other cells; those that fall together are added up. */
  public UsageCounts under(UnaryOperator<UsageCell> change) {
    Map<UsageCell, Long> sums = new HashMap<>();
    byCell.forEach((cell, count) -> sums.merge(change.apply(cell), count, Long::sum));
    return new UsageCounts(sums);
  }

  /** Both together. */
  public UsageCounts plus(UsageCounts others) {
    Map<UsageCell, Long> sums = new HashMap<>(byCell);
    others.byCell.forEach((cell, count) -> sums.merge(cell, count, Long::sum));
    return new UsageCounts(sums);
  }
}
