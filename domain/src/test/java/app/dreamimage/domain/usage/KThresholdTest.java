package app.dreamimage.domain.usage;

import static app.dreamimage.domain.usage.CellBuilder.aCell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.usage.KThreshold.Shown;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

@Proves({
  Clause.INTERACTION_DATA_IDENTIFIES_NOBODY,
  Clause.USAGE_DATA_IS_AGGREGATED,
  Clause.DEVICE_DATA_IS_ANONYMISED
})
final class KThresholdTest {

  private static final KThreshold TEN = KThreshold.STANDARD;

  @Test
  void a_count_may_be_looked_at_from_the_threshold_on() {
    assertFalse(TEN.allows(9));
    assertTrue(TEN.allows(10));
    assertTrue(TEN.allows(11));
    assertTrue(new KThreshold(2).allows(2));
    assertEquals(
        "least: must be 2 or more",
        assertThrows(IllegalArgumentException.class, () -> new KThreshold(1)).getMessage());
  }

  @Test
  void where_nothing_is_too_little_everything_is_shown() {
    assertEquals(
        new Shown<>(Map.of("a", 10L, "b", 12L), 0, OptionalLong.of(22)),
        TEN.show(Map.of("a", 10L, "b", 12L)));
    assertEquals(
        new Shown<>(Map.<String, Long>of(), 0, OptionalLong.of(0)),
        TEN.show(Map.<String, Long>of()));
  }

  @Test
  void what_is_too_little_is_hidden_and_the_least_of_the_others_with_it() {
    assertEquals(
        new Shown<>(Map.of("c", 30L), 2, OptionalLong.of(59)),
        TEN.show(Map.of("a", 9L, "b", 20L, "c", 30L)));
  }

  @Test
  void where_enough_is_hidden_no_more_is() {
    assertEquals(
        new Shown<>(Map.of("c", 30L), 2, OptionalLong.of(40)),
        TEN.show(Map.of("a", 4L, "b", 6L, "c", 30L)));
    assertEquals(
        new Shown<>(Map.of("d", 30L), 3, OptionalLong.of(49)),
        TEN.show(Map.of("a", 4L, "b", 5L, "c", 10L, "d", 30L)));
  }

  @Test
  void where_nothing_is_left_to_hide_the_total_is_hidden() {
    assertEquals(
        new Shown<>(Map.<String, Long>of(), 1, OptionalLong.empty()), TEN.show(Map.of("a", 9L)));
    assertEquals(
        new Shown<>(Map.<String, Long>of(), 2, OptionalLong.empty()),
        TEN.show(Map.of("a", 4L, "b", 5L)));
    assertEquals(
        new Shown<>(Map.<String, Long>of(), 2, OptionalLong.of(10)),
        TEN.show(Map.of("a", 4L, "b", 6L)));
  }

  @Test
  void whatever_is_counted_nothing_too_little_is_told_nor_can_be_worked_out() {
    SplittableRandom random = new SplittableRandom(7);
    for (int run = 0; run < 5_000; run++) {
      Map<Integer, Long> counts = new HashMap<>();
      for (int cell = random.nextInt(7); cell > 0; cell--) {
        counts.put(cell, 1 + random.nextLong(25));
      }

      Shown<Integer> shown = TEN.show(counts);

      assertTrue(shown.counts().values().stream().allMatch(TEN::allows));
      assertEquals(counts.size(), shown.counts().size() + shown.hiddenCells());
      long told = shown.counts().values().stream().mapToLong(Long::longValue).sum();
      if (shown.total().isPresent() && shown.hiddenCells() > 0) {
        assertTrue(shown.hiddenCells() > 1);
        assertTrue(TEN.allows(shown.total().getAsLong() - told));
      }
    }
  }

  @Test
  void a_device_is_told_only_where_enough_uses_share_it() {
    UsageCell phones = aCell().build();
    UsageCell computers = aCell().from(DeviceClass.of("Windows Firefox/1")).build();
    UsageCell tablets = aCell().from(DeviceClass.of("iPad Safari/1")).build();
    UsageCell any = phones.onAnyDevice();

    assertEquals(
        new UsageCounts(Map.of(phones, 10L, any, 10L)),
        TEN.withoutRareDevices(new UsageCounts(Map.of(phones, 10L, computers, 9L, tablets, 1L))));
    assertEquals(
        new UsageCounts(Map.of(any, 29L)),
        TEN.withoutRareDevices(new UsageCounts(Map.of(any, 20L, computers, 9L))));
  }
}
