package app.dreamimage.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Proves({Clause.NOT_FOR_CHILDREN, Clause.CHILDRENS_DATA_NOT_KNOWINGLY_COLLECTED})
final class OldEnoughTest {

  @ParameterizedTest(name = "born {0}, on {1}: {2}")
  @CsvSource({
    "2013-11-23, 2026-11-22, no",
    "2013-11-23, 2026-11-23, yes",
    "2013-11-23, 2026-11-24, yes",
    "2013-12-31, 2026-12-30, no",
    "2014-01-01, 2026-12-31, no",
    "2014-01-01, 2027-01-01, yes",
    "2012-02-29, 2025-02-27, no",
    "2012-02-29, 2025-02-28, no",
    "2012-02-29, 2025-03-01, yes",
    "2012-03-01, 2025-02-28, no",
    "2012-02-28, 2025-02-28, yes",
    "2026-11-23, 2026-11-23, no",
    "2026-11-24, 2026-11-23, no",
    "1896-11-24, 2026-11-23, yes",
    "1895-11-24, 2026-11-23, yes"
  })
  void nobody_is_old_enough_before_their_thirteenth_birthday(
      LocalDate birthDate, LocalDate today, String answer) {
    assertEquals(answer.equals("yes"), isOldEnough(birthDate, today));
  }

  @Test
  void no_child_of_twelve_is_ever_let_in_and_nobody_of_thirteen_kept_out() {
    SplittableRandom random = new SplittableRandom(20261123);
    for (int i = 0; i < 20_000; i++) {
      LocalDate birthDate = LocalDate.ofEpochDay(random.nextLong(0, 20_000));
      LocalDate today = birthDate.plusDays(random.nextLong(4_000, 6_000));
      boolean thirteen =
          today.getYear() - birthDate.getYear() > 13
              || (today.getYear() - birthDate.getYear() == 13
                  && (today.getMonthValue() > birthDate.getMonthValue()
                      || (today.getMonthValue() == birthDate.getMonthValue()
                          && today.getDayOfMonth() >= birthDate.getDayOfMonth())));

      assertEquals(thirteen, isOldEnough(birthDate, today), () -> birthDate + " on " + today);
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25, 2026-11-23", "1895-11-23, 2026-11-23", "9999-01-01, 2026-11-23"})
  void a_birth_date_in_the_future_or_beyond_any_life_is_not_accepted(
      LocalDate birthDate, LocalDate today) {
    InvalidValue invalid = assertThrows(InvalidValue.class, () -> isOldEnough(birthDate, today));

    assertEquals("birthDate", invalid.field());
  }

  @Test
  void a_refused_child_is_told_the_clause() {
    assertEquals(
        Clause.NOT_FOR_CHILDREN,
        OldEnough.judge(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1), PolicyTerms.VERSION_1_0)
            .fold(yes -> Optional.<Clause>empty(), no -> Optional.of(no.clause()))
            .orElseThrow());
  }

  @ParameterizedTest(name = "{0}: until {1} it is still {2}")
  @CsvSource({
    "EUROPEAN_ECONOMIC_AREA, 2026-12-02T03:59:59.999999999Z, 2026-12-01",
    "EUROPEAN_ECONOMIC_AREA, 2026-12-02T04:00:00Z,           2026-12-02",
    "EUROPEAN_ECONOMIC_AREA, 2026-07-02T03:59:59.999999999Z, 2026-07-01",
    "EUROPEAN_ECONOMIC_AREA, 2026-07-02T04:00:00Z,           2026-07-02",
    "UNITED_KINGDOM,         2026-07-01T23:00:00Z,           2026-07-02",
    "MAINLAND_CHINA,         2026-12-01T15:59:59.999999999Z, 2026-12-01",
    "MAINLAND_CHINA,         2026-12-01T16:00:00Z,           2026-12-02",
    "JAPAN,                  2026-12-01T15:00:00Z,           2026-12-02",
    "SINGAPORE,              2026-12-01T16:00:00Z,           2026-12-02",
    "ELSEWHERE,              2026-12-02T11:59:59.999999999Z, 2026-12-01",
    "ELSEWHERE,              2026-12-02T12:00:00Z,           2026-12-02"
  })
  void the_day_of_a_region_is_that_of_its_westernmost_zone(
      Region region, Instant instant, LocalDate day) {
    assertEquals(day, region.dayAt(instant));
  }

  @ParameterizedTest
  @CsvSource({
    "EUROPEAN_ECONOMIC_AREA, America/Martinique",
    "EUROPEAN_ECONOMIC_AREA, America/Cayenne",
    "EUROPEAN_ECONOMIC_AREA, Atlantic/Azores",
    "EUROPEAN_ECONOMIC_AREA, Atlantic/Reykjavik",
    "EUROPEAN_ECONOMIC_AREA, Europe/Helsinki",
    "UNITED_STATES, Pacific/Honolulu",
    "UNITED_STATES, America/New_York",
    "UNITED_STATES, Pacific/Pago_Pago",
    "CANADA, America/Vancouver",
    "CANADA, America/St_Johns",
    "AUSTRALIA, Australia/Perth",
    "AUSTRALIA, Australia/Sydney",
    "ELSEWHERE, Pacific/Kiritimati",
    "ELSEWHERE, Etc/GMT+12"
  })
  void nowhere_in_a_region_is_it_earlier_than_its_day(Region region, ZoneId zone) {
    ZonedDateTime hour = ZonedDateTime.parse("2026-01-01T00:30:00Z");
    for (int i = 0; i < 24 * 365; i += 7) {
      Instant instant = hour.plusHours(i).toInstant();
      LocalDate there = LocalDate.ofInstant(instant, zone);

      assertEquals(false, there.isBefore(region.dayAt(instant)), () -> instant + " in " + zone);
    }
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  @Proves(Clause.DATA_STAYS_IN_THE_HOME_REGION)
  void data_is_kept_for_people_of_the_regions_that_are_served_and_no_others(Region region) {
    assertEquals(Outcome.granted(new HomeRegion(region)), HomeRegion.of(region, Set.of(region)));
    assertEquals(
        Outcome.refused(Reason.REGION_NOT_SERVED),
        HomeRegion.of(region, EnumSet.complementOf(EnumSet.of(region))));
  }

  private static boolean isOldEnough(LocalDate birthDate, LocalDate today) {
    return OldEnough.judge(birthDate, today, PolicyTerms.VERSION_1_0)
        .fold(
            yes -> true,
            no -> {
              assertEquals(Refusal.because(Reason.AGE_BELOW_MINIMUM), no);
              return false;
            });
  }
}
