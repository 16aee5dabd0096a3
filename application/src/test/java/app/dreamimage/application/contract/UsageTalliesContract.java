package app.dreamimage.application.contract;

import static app.dreamimage.domain.usage.CellBuilder.aCell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.usage.DeviceClass;
import app.dreamimage.domain.usage.UsageCell;
import app.dreamimage.domain.usage.UsageCounts;
import app.dreamimage.domain.usage.UsageResult;
import app.dreamimage.domain.usage.UsageTallies;
import app.dreamimage.domain.usage.UsedFeature;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link UsageTallies} must do. Each test begins without any. */
public abstract class UsageTalliesContract {

  /** The tallies under test. */
  protected abstract UsageTallies tallies();

  @Test
  void before_anything_was_used_there_are_no_tallies() {
    assertEquals(UsageCounts.none(), tallies().all());
    tallies().add(UsageCounts.none());
    assertFalse(tallies().remove(aCell().build(), 1));
    assertEquals(UsageCounts.none(), tallies().all());
  }

  @Test
  void what_differs_in_any_part_is_counted_apart_and_comes_back_as_it_was() {
    UsageCell cell = aCell().build();
    UsageCounts counts =
        new UsageCounts(
            Map.of(
                cell,
                1L,
                aCell().on("2026-12-02").build(),
                2L,
                cell.inItsMonth(),
                3L,
                aCell().of(UsedFeature.PAINTING).build(),
                4L,
                aCell().ending(UsageResult.CALLED_OFF).build(),
                5L,
                aCell().from(DeviceClass.of("iPad Safari/1")).build(),
                6L,
                cell.onAnyDevice(),
                Long.MAX_VALUE,
                new UsageCell(cell.period(), cell.feature(), "any", cell.result(), cell.device()),
                8L));

    tallies().add(counts);

    assertEquals(counts, tallies().all());
  }

  @Test
  void counts_are_added_to_those_that_are_there() {
    UsageCell phone = aCell().build();
    UsageCell any = phone.onAnyDevice();

    tallies().add(new UsageCounts(Map.of(phone, 10L)));
    tallies().add(new UsageCounts(Map.of(phone, 3L, any, 1L)));

    assertEquals(new UsageCounts(Map.of(phone, 13L, any, 1L)), tallies().all());
  }

  @Test
  void a_removed_cell_is_gone_and_no_other() {
    UsageCell phone = aCell().build();
    UsageCell any = phone.onAnyDevice();
    tallies().add(new UsageCounts(Map.of(phone, 10L, any, 1L)));

    assertFalse(tallies().remove(phone, 9));
    assertTrue(tallies().remove(phone, 10));
    assertFalse(tallies().remove(phone, 10));

    assertEquals(new UsageCounts(Map.of(any, 1L)), tallies().all());
  }
}
