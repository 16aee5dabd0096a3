package app.dreamimage.storage.usage;

import app.dreamimage.domain.usage.DeviceClass;
import app.dreamimage.domain.usage.UsageCell;
import app.dreamimage.domain.usage.UsagePeriod;
import app.dreamimage.domain.usage.UsageResult;
import app.dreamimage.domain.usage.UsedFeature;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * A count as a row. Of the columns of its key the framework is told the first, and never asked to
 * find a row by it.
 */
@MappedEntity("usage_tally")
record UsageTallyRow(
    @Id String periodLength,
    LocalDate firstDay,
    String feature,
    String style,
    String usageResult,
    String form,
    String platform,
    String browser,
    long useCount) {

  static UsageTallyRow of(UsageCell cell, long count) {
    return new UsageTallyRow(
        cell.period().length().name(),
        cell.period().firstDay(),
        cell.feature().name(),
        cell.style(),
        cell.result().name(),
        cell.device().form().name(),
        cell.device().platform().name(),
        cell.device().browser().name(),
        count);
  }

  UsageCell toCell() {
    return new UsageCell(
        new UsagePeriod(UsagePeriod.Length.valueOf(periodLength), firstDay),
        UsedFeature.valueOf(feature),
        style,
        UsageResult.valueOf(usageResult),
        new DeviceClass(
            DeviceClass.Form.valueOf(form),
            DeviceClass.Platform.valueOf(platform),
            DeviceClass.Browser.valueOf(browser)));
  }
}
