package app.dreamimage.application.usage;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.usage.KThreshold;
import app.dreamimage.domain.usage.UsageCell;
import app.dreamimage.domain.usage.UsagePeriod;
import app.dreamimage.domain.usage.UsageTallies;
import app.dreamimage.domain.usage.UsedFeature;
import java.util.Map;

/** Shows how often what was used, as far as enough uses share it. */
@Enforces({Clause.INTERACTION_DATA_IDENTIFIES_NOBODY, Clause.DEVICE_DATA_IS_ANONYMISED})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "What was counted is about nobody.")
public final class SeeUsage {

  /** What is shown with a total of its own. */
  public record Table(UsagePeriod period, UsedFeature feature) {

    static Table of(UsageCell cell) {
      return new Table(cell.period(), cell.feature());
    }
  }

  private final UsageTallies tallies;
  private final KThreshold threshold;

  public SeeUsage(UsageTallies tallies, KThreshold threshold) {
    this.tallies = tallies;
    this.threshold = threshold;
  }

  /** The counts of each feature in each period, with what is too little hidden. */
  public Map<Table, KThreshold.Shown<UsageCell>> handle() {
    return tallies.all().byCell().entrySet().stream()
        .collect(
            groupingBy(
                cell -> Table.of(cell.getKey()),
                collectingAndThen(toMap(Map.Entry::getKey, Map.Entry::getValue), threshold::show)));
  }
}
