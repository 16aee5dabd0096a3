package app.dreamimage.domain.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Proves(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
final class AnswerDeadlineTest {

  private static final PolicyTerms TERMS = PolicyTerms.VERSION_1_0;
  private static final LocalDate RECEIVED_ON = LocalDate.of(2026, 12, 1);
  private static final LocalDate PROMISED_DAY = LocalDate.of(2026, 12, 31);

  @ParameterizedTest(name = "received {1} in {0}: by {3}")
  @CsvSource({
    "EUROPEAN_ECONOMIC_AREA, 2026-12-01T12:00:00Z,           2026-12-01, 2026-12-31",
    // The day of receipt is the one it still is in the westernmost place of the region.
    "EUROPEAN_ECONOMIC_AREA, 2026-12-02T03:59:59.999999999Z, 2026-12-01, 2026-12-31",
    "EUROPEAN_ECONOMIC_AREA, 2026-12-02T04:00:00Z,           2026-12-02, 2027-01-01",
    "MAINLAND_CHINA,         2026-12-01T15:59:59.999999999Z, 2026-12-01, 2026-12-31",
    "MAINLAND_CHINA,         2026-12-01T16:00:00Z,           2026-12-02, 2027-01-01",
    "ELSEWHERE,              2026-12-02T11:59:59.999999999Z, 2026-12-01, 2026-12-31",
    "ELSEWHERE,              2026-12-02T12:00:00Z,           2026-12-02, 2027-01-01",
    // Months of every length; around February the law's month is the shorter.
    "UNITED_KINGDOM,         2027-01-31T12:00:00Z,           2027-01-31, 2027-02-28",
    "UNITED_KINGDOM,         2028-01-31T12:00:00Z,           2028-01-31, 2028-02-29",
    "UNITED_KINGDOM,         2027-01-29T12:00:00Z,           2027-01-29, 2027-02-28",
    "UNITED_KINGDOM,         2027-01-28T12:00:00Z,           2027-01-28, 2027-02-27",
    "UNITED_KINGDOM,         2028-01-30T12:00:00Z,           2028-01-30, 2028-02-29",
    "UNITED_KINGDOM,         2027-02-28T12:00:00Z,           2027-02-28, 2027-03-28",
    "UNITED_KINGDOM,         2028-02-29T12:00:00Z,           2028-02-29, 2028-03-29",
    "UNITED_KINGDOM,         2026-12-02T12:00:00Z,           2026-12-02, 2027-01-01"
  })
  void thirty_days_are_counted_from_the_day_after_receipt(
      Region region, Instant receivedAt, LocalDate receivedOn, LocalDate lastDay) {
    AnswerDeadline deadline = AnswerDeadline.of(region, receivedAt, TERMS);

    assertEquals(new AnswerDeadline(region, receivedOn, lastDay, Optional.empty()), deadline);
    assertEquals(lastDay, deadline.lastDay());
  }

  @ParameterizedTest(name = "{0}, received {1}, at {2}: {3}")
  @CsvSource({
    "EUROPEAN_ECONOMIC_AREA, 2026-12-01T12:00:00Z, 2026-12-01T12:00:00Z,           IN_TIME",
    // Warned of from the beginning of the seventh day before the last.
    "EUROPEAN_ECONOMIC_AREA, 2026-12-01T12:00:00Z, 2026-12-24T03:59:59.999999999Z, IN_TIME",
    "EUROPEAN_ECONOMIC_AREA, 2026-12-01T12:00:00Z, 2026-12-24T04:00:00Z,           DUE_SOON",
    "EUROPEAN_ECONOMIC_AREA, 2026-12-01T12:00:00Z, 2026-12-24T04:00:00.000000001Z, DUE_SOON",
    // Missed when the last day has ended everywhere.
    "EUROPEAN_ECONOMIC_AREA, 2026-12-01T12:00:00Z, 2027-01-01T03:59:59.999999999Z, DUE_SOON",
    "EUROPEAN_ECONOMIC_AREA, 2026-12-01T12:00:00Z, 2027-01-01T04:00:00Z,           MISSED",
    "EUROPEAN_ECONOMIC_AREA, 2026-12-01T12:00:00Z, 2027-01-01T04:00:00.000000001Z, MISSED",
    // Clocks put forward: the last day, 28 March, lasts an hour less.
    "UNITED_KINGDOM,         2027-02-28T12:00:00Z, 2027-03-28T22:59:59.999999999Z, DUE_SOON",
    "UNITED_KINGDOM,         2027-02-28T12:00:00Z, 2027-03-28T23:00:00Z,           MISSED",
    // Clocks put back: the last day, 31 October, lasts an hour longer.
    "UNITED_KINGDOM,         2027-10-01T12:00:00Z, 2027-10-31T23:59:59.999999999Z, DUE_SOON",
    "UNITED_KINGDOM,         2027-10-01T12:00:00Z, 2027-11-01T00:00:00Z,           MISSED",
    "JAPAN,                  2026-12-01T12:00:00Z, 2026-12-31T14:59:59.999999999Z, DUE_SOON",
    "JAPAN,                  2026-12-01T12:00:00Z, 2026-12-31T15:00:00Z,           MISSED",
    // A clock set back changes nothing but what is told now; set forward likewise.
    "EUROPEAN_ECONOMIC_AREA, 2026-12-01T12:00:00Z, 2020-01-01T00:00:00Z,           IN_TIME",
    "EUROPEAN_ECONOMIC_AREA, 2026-12-01T12:00:00Z, 2099-01-01T00:00:00Z,           MISSED"
  })
  void a_deadline_is_warned_of_for_its_last_days_and_missed_when_the_last_has_ended(
      Region region, Instant receivedAt, Instant now, Standing standing) {
    assertEquals(standing, AnswerDeadline.of(region, receivedAt, TERMS).standingAt(now));
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void nobody_waits_more_than_thirty_one_days_and_only_the_law_makes_it_less_than_thirty(
      Region region) {
    // An hour of grace for the days on which the clocks are changed.
    Duration anHour = Duration.ofHours(1);
    for (int hour = 0; hour < 24 * 400; hour += 5) {
      Instant receivedAt = Instant.parse("2027-01-01T00:30:00Z").plus(Duration.ofHours(hour));
      AnswerDeadline deadline = AnswerDeadline.of(region, receivedAt, TERMS);
      LocalDate receivedOn = deadline.receivedOn();
      boolean monthIsShorter = receivedOn.plusMonths(1).isBefore(receivedOn.plusDays(30));

      assertTrue(receivedOn.getMonthValue() <= 2 || !monthIsShorter);
      assertTrue(
          monthIsShorter
              || deadline.standingAt(receivedAt.plus(Duration.ofDays(30)).minus(anHour))
                  != Standing.MISSED);
      assertEquals(
          Standing.MISSED, deadline.standingAt(receivedAt.plus(Duration.ofDays(31)).plus(anHour)));
    }
  }

  @ParameterizedTest(name = "received {0}, extended: by {1}")
  @CsvSource({
    // The earlier of three months from receipt and two months from the promised day.
    "2027-01-31, 2027-04-28",
    "2027-02-01, 2027-05-01",
    "2027-07-01, 2027-09-30",
    "2027-03-31, 2027-06-30",
    "2027-11-30, 2028-02-29",
    "2026-11-30, 2027-02-28",
    "2026-12-01, 2027-02-28",
    "2026-12-02, 2027-03-01"
  })
  void an_agreed_extension_gives_two_more_months_and_never_more(
      LocalDate receivedOn, LocalDate lastDay) {
    AnswerDeadline extended =
        granted(receivedOn(receivedOn).extend(ExtensionReason.COMPLEXITY, receivedOn, true));

    assertEquals(lastDay, extended.lastDay());
    assertEquals(Standing.DUE_SOON, extended.standingAt(Instant.parse(lastDay + "T12:00:00Z")));
    assertEquals(
        Standing.MISSED, extended.standingAt(Instant.parse(lastDay.plusDays(1) + "T12:00:00Z")));
    assertEquals(
        Standing.IN_TIME, extended.standingAt(Instant.parse(lastDay.minusDays(8) + "T12:00:00Z")));
  }

  @Test
  void an_extension_keeps_when_it_was_told_and_why() {
    LocalDate toldOn = LocalDate.of(2026, 12, 5);

    assertEquals(
        new AnswerDeadline(
            Region.EUROPEAN_ECONOMIC_AREA,
            RECEIVED_ON,
            PROMISED_DAY,
            Optional.of(
                new AnswerDeadline.Extension(
                    ExtensionReason.COMPLEXITY, toldOn, LocalDate.of(2027, 2, 28)))),
        granted(receivedOn(RECEIVED_ON).extend(ExtensionReason.COMPLEXITY, toldOn, true)));
  }

  @Test
  void without_the_persons_agreement_the_promised_days_stay() {
    assertEquals(
        Outcome.refused(Reason.EXTENSION_NOT_AGREED),
        receivedOn(RECEIVED_ON).extend(ExtensionReason.COMPLEXITY, RECEIVED_ON, false));
  }

  @Test
  void an_extension_can_be_told_until_the_promised_day_and_not_after_it() {
    AnswerDeadline deadline = receivedOn(RECEIVED_ON);

    granted(deadline.extend(ExtensionReason.NUMBER_OF_REQUESTS, PROMISED_DAY, true));
    assertEquals(
        Outcome.refused(Reason.EXTENSION_TOO_LATE),
        deadline.extend(ExtensionReason.NUMBER_OF_REQUESTS, PROMISED_DAY.plusDays(1), true));
  }

  @Test
  void what_was_extended_is_not_extended_again() {
    AnswerDeadline extended =
        granted(receivedOn(RECEIVED_ON).extend(ExtensionReason.COMPLEXITY, RECEIVED_ON, true));

    assertEquals(
        Outcome.refused(Reason.EXTENDED_ALREADY),
        extended.extend(ExtensionReason.COMPLEXITY, RECEIVED_ON, true));
  }

  @Test
  void of_two_deadlines_the_earlier_stays() {
    AnswerDeadline early = receivedOn(RECEIVED_ON);
    AnswerDeadline late = receivedOn(RECEIVED_ON.plusDays(1));
    AnswerDeadline extended = granted(early.extend(ExtensionReason.COMPLEXITY, RECEIVED_ON, true));

    assertEquals(early, early.orEarlier(late));
    assertEquals(early, late.orEarlier(early));
    AnswerDeadline alike =
        new AnswerDeadline(Region.JAPAN, RECEIVED_ON, PROMISED_DAY, Optional.empty());
    assertSame(early, early.orEarlier(alike));
    assertSame(extended, extended.orEarlier(extended));
  }

  @Test
  void an_extended_deadline_that_becomes_earlier_keeps_its_receipt_and_that_it_was_extended() {
    LocalDate toldOn = RECEIVED_ON.plusDays(4);
    AnswerDeadline extended =
        granted(receivedOn(RECEIVED_ON).extend(ExtensionReason.COMPLEXITY, toldOn, true));
    LocalDate askedAgainOn = LocalDate.of(2027, 1, 15);

    AnswerDeadline shortened = extended.orEarlier(receivedOn(askedAgainOn));

    assertEquals(
        new AnswerDeadline(
            Region.EUROPEAN_ECONOMIC_AREA,
            RECEIVED_ON,
            PROMISED_DAY,
            Optional.of(
                new AnswerDeadline.Extension(
                    ExtensionReason.COMPLEXITY, toldOn, LocalDate.of(2027, 2, 14)))),
        shortened);
    assertEquals(LocalDate.of(2027, 2, 14), shortened.lastDay());
    assertEquals(
        Outcome.refused(Reason.EXTENDED_ALREADY),
        shortened.extend(ExtensionReason.COMPLEXITY, askedAgainOn, true));
  }

  @Test
  void whatever_is_merged_and_extended_in_whichever_order_the_laws_three_months_are_not_passed() {
    SplittableRandom chance = new SplittableRandom(8);
    for (int life = 0; life < 2_000; life++) {
      LocalDate first = RECEIVED_ON.plusDays(chance.nextInt(400));
      AnswerDeadline deadline = receivedOn(first);
      int extensions = 0;
      for (int step = 0; step < 8; step++) {
        AnswerDeadline before = deadline;
        LocalDate today = first.plusDays(chance.nextInt(120));
        if (chance.nextBoolean()) {
          deadline = deadline.orEarlier(receivedOn(today.minusDays(chance.nextInt(20))));
          assertFalse(deadline.lastDay().isAfter(before.lastDay()));
        } else {
          deadline =
              before
                  .extend(ExtensionReason.COMPLEXITY, today, true)
                  .fold(longer -> longer, no -> before);
          extensions += deadline.lastDay().isAfter(before.lastDay()) ? 1 : 0;
        }
        assertFalse(deadline.lastDay().isAfter(first.plusMonths(3)));
      }
      assertTrue(extensions <= 1);
    }
  }

  @Test
  void a_deadline_that_cannot_be_is_refused_by_name() {
    assertNames("promisedDay", RECEIVED_ON, RECEIVED_ON, Optional.empty());
    assertNames(
        "extension",
        RECEIVED_ON,
        PROMISED_DAY,
        extension(PROMISED_DAY.plusDays(1), PROMISED_DAY.plusMonths(2)));
    assertNames(
        "extension",
        RECEIVED_ON,
        PROMISED_DAY,
        extension(PROMISED_DAY, PROMISED_DAY.plusMonths(2).plusDays(1)));
    assertNames("promisedDay", RECEIVED_ON, LocalDate.of(2027, 1, 2), Optional.empty());
    assertEquals(
        LocalDate.of(2027, 1, 1),
        new AnswerDeadline(Region.JAPAN, RECEIVED_ON, LocalDate.of(2027, 1, 1), Optional.empty())
            .lastDay());
    assertEquals(
        PROMISED_DAY,
        new AnswerDeadline(Region.JAPAN, PROMISED_DAY.minusDays(1), PROMISED_DAY, Optional.empty())
            .lastDay());
    assertThrows(
        NullPointerException.class,
        () -> new AnswerDeadline(null, RECEIVED_ON, PROMISED_DAY, Optional.empty()));
    assertNull("why", null, RECEIVED_ON, PROMISED_DAY);
    assertNull("toldOn", ExtensionReason.COMPLEXITY, null, PROMISED_DAY);
    assertNull("lastDay", ExtensionReason.COMPLEXITY, RECEIVED_ON, null);
  }

  private static Optional<AnswerDeadline.Extension> extension(LocalDate toldOn, LocalDate lastDay) {
    return Optional.of(new AnswerDeadline.Extension(ExtensionReason.COMPLEXITY, toldOn, lastDay));
  }

  private static void assertNull(
      String field, ExtensionReason why, LocalDate toldOn, LocalDate lastDay) {
    assertEquals(
        field,
        assertThrows(
                NullPointerException.class,
                () -> new AnswerDeadline.Extension(why, toldOn, lastDay))
            .getMessage());
  }

  private static void assertNames(
      String field,
      LocalDate receivedOn,
      LocalDate promisedDay,
      Optional<AnswerDeadline.Extension> extension) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new AnswerDeadline(Region.JAPAN, receivedOn, promisedDay, extension))
            .getMessage();
    assertTrue(message.startsWith(field + ":"), message);
  }

  private static AnswerDeadline receivedOn(LocalDate day) {
    return AnswerDeadline.of(
        Region.EUROPEAN_ECONOMIC_AREA, Instant.parse(day + "T12:00:00Z"), TERMS);
  }

  private static AnswerDeadline granted(Outcome<AnswerDeadline> outcome) {
    return outcome.fold(
        deadline -> deadline,
        no -> {
          throw new AssertionError("refused: " + no.reason());
        });
  }
}
