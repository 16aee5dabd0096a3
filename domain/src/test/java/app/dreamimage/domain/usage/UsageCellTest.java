package app.dreamimage.domain.usage;

import static app.dreamimage.domain.usage.CellBuilder.aCell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves({Clause.INTERACTION_DATA_IDENTIFIES_NOBODY, Clause.USAGE_DATA_IS_AGGREGATED})
final class UsageCellTest {

  @Test
  @Proves(Clause.DEVICE_DATA_IS_ANONYMISED)
  void nothing_that_is_counted_can_hold_an_account_an_address_or_a_time_of_day() {
    Set<Class<?>> parts = new HashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(List.of(UsageCell.class));
    while (!open.isEmpty()) {
      for (RecordComponent part : open.pop().getRecordComponents()) {
        if (part.getType().isRecord()) {
          open.push(part.getType());
        } else if (!part.getType().isEnum()) {
          parts.add(part.getType());
        }
      }
    }

    assertEquals(Set.of(LocalDate.class, String.class), parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Oil",
        "oil paint",
        "192.168.0.1",
        "::1",
        "2001:db8::1",
        "cafe::",
        "vincent@example.org",
        "oil2",
        "0f8fad5b-d9cb-469f-a165-70867728950e",
        "aaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaa-aaaaaaaaaa",
        "-oil",
        "oil-",
        "pop--art"
      })
  void the_one_text_in_it_is_a_style_and_no_address(String text) {
    UsageCell cell = aCell().build();

    assertEquals(
        "style: up to 20 lower-case letters and hyphens are accepted",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new UsageCell(
                        cell.period(), cell.feature(), text, cell.result(), cell.device()))
            .getMessage());
  }

  @Test
  void a_style_has_up_to_twenty_letters() {
    UsageCell cell = aCell().build();

    for (String style :
        List.of("a", "aaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaa-aaaaaaaaa", UsageCell.ANY_STYLE)) {
      assertEquals(
          style,
          new UsageCell(cell.period(), cell.feature(), style, cell.result(), cell.device())
              .style());
    }
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void every_style_can_be_counted(Style style) {
    UsageCell cell = aCell().build();

    assertEquals(
        style.slug(),
        new UsageCell(cell.period(), cell.feature(), style.slug(), cell.result(), cell.device())
            .style());
  }

  @Test
  void a_cell_can_lose_its_device_and_its_day() {
    UsageCell cell = aCell().on("2026-12-31").build();

    assertEquals(aCell().on("2026-12-31").from(DeviceClass.UNKNOWN).build(), cell.onAnyDevice());
    assertEquals(
        aCell().in(new UsagePeriod(UsagePeriod.Length.MONTH, LocalDate.of(2026, 12, 1))).build(),
        cell.inItsMonth());
    assertEquals(cell.inItsMonth(), cell.inItsMonth().inItsMonth());
  }

  @Test
  void a_month_begins_on_its_first_day() {
    assertEquals(
        "firstDay: must be the first of the month",
        assertThrows(
                IllegalArgumentException.class,
                () -> new UsagePeriod(UsagePeriod.Length.MONTH, LocalDate.of(2026, 12, 2)))
            .getMessage());
    assertEquals(LocalDate.of(2026, 12, 2), UsagePeriod.day(LocalDate.of(2026, 12, 2)).firstDay());
  }

  @ParameterizedTest(name = "a count of 1 December on {0}: {1}")
  @CsvSource({"2026-12-01, kept", "2026-12-31, kept", "2027-01-01, due", "2027-01-02, due"})
  void a_day_becomes_part_of_its_month_after_thirty_one_days(LocalDate today, String state) {
    UsageCell cell = aCell().on("2026-12-01").build();

    assertEquals(state.equals("due"), UsageRetention.STANDARD.isDue(cell, today));
    assertFalse(UsageRetention.STANDARD.isDue(cell.inItsMonth(), today));
  }

  @Test
  void days_are_told_for_some_time() {
    assertEquals(1, new UsageRetention(1).days());
    for (int days : new int[] {0, -1}) {
      assertEquals(
          "days: must be positive",
          assertThrows(IllegalArgumentException.class, () -> new UsageRetention(days))
              .getMessage());
    }
  }

  @Test
  void counts_are_added_up_cell_by_cell() {
    UsageCell phone = aCell().build();
    UsageCell any = phone.onAnyDevice();
    UsageCounts counts = new UsageCounts(Map.of(phone, 2L, any, 3L));

    assertEquals(new UsageCounts(Map.of(any, 5L)), counts.under(UsageCell::onAnyDevice));
    assertEquals(
        new UsageCounts(Map.of(phone, 2L, any, 7L)), counts.plus(new UsageCounts(Map.of(any, 4L))));
    assertEquals(new UsageCounts(Map.of(any, 3L)), counts.where(cell -> cell.getValue() > 2));
    assertEquals(counts, counts.plus(UsageCounts.none()));
    assertTrue(UsageCounts.none().byCell().isEmpty());
  }

  @Test
  void a_count_is_positive() {
    for (long count : new long[] {0, -1}) {
      assertEquals(
          "byCell: must be positive",
          assertThrows(
                  IllegalArgumentException.class,
                  () -> new UsageCounts(Map.of(aCell().build(), count)))
              .getMessage());
    }
  }
}
