package app.dreamimage.domain.policy;

import static app.dreamimage.domain.policy.PolicyBuilder.aPolicy;
import static app.dreamimage.domain.policy.StatedNumber.Unit.DAYS;
import static app.dreamimage.domain.policy.StatedNumber.Unit.HOURS;
import static app.dreamimage.domain.policy.StatedNumber.Unit.UNKNOWN;
import static app.dreamimage.domain.policy.StatedNumber.Unit.YEARS_OF_AGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves(Clause.POLICY_CHANGES_ARE_VERSIONED)
final class PolicyNumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void every_number_of_the_published_text_is_kept_by_the_code_and_the_other_way_round(
      String language) {
    PolicyText text =
        PolicyText.published(PolicyTerms.VERSION_1_0.version(), Locale.forLanguageTag(language))
            .orElseThrow();

    assertEquals(language, text.language());
    assertEquals(PolicyNumbers.promisedBy(PolicyTerms.VERSION_1_0), PolicyNumbers.statedIn(text));
  }

  @Test
  void the_policy_states_four_numbers() {
    assertEquals(
        List.of(
            new StatedNumber("RETAIN-3", 24, HOURS),
            new StatedNumber("RIGHTS-8", 30, DAYS),
            new StatedNumber("CHILD-1", 13, YEARS_OF_AGE),
            new StatedNumber("CONTACT-1", 48, HOURS)),
        PolicyNumbers.promisedBy(PolicyTerms.VERSION_1_0));
  }

  @ParameterizedTest
  @CsvSource({
    "gone within 24 hours.,   24, HOURS",
    "gone within 1 hour.,     1, HOURS",
    "收到后 24 小时内消失,       24, HOURS",
    "收到后24小时内消失,         24, HOURS",
    "answered within 30 days, 30, DAYS",
    "answered within 1 day,   1, DAYS",
    "在 30 天内答复,            30, DAYS",
    "children under 13.,      13, YEARS_OF_AGE",
    "未满 13 岁的儿童,          13, YEARS_OF_AGE",
    "未满13岁的儿童,            13, YEARS_OF_AGE",
    "under 24 hours,          24, HOURS",
    "a copy of 3 daysies,     3, UNKNOWN",
    "12 apples,               12, UNKNOWN"
  })
  void a_number_is_read_with_what_it_counts(String wording, long amount, StatedNumber.Unit unit) {
    assertEquals(
        List.of(new StatedNumber("RETAIN-3", amount, unit)),
        StatedNumber.in(new WordedClause("RETAIN-3", "At the latest", wording)));
  }

  @Test
  void all_numbers_of_a_clause_are_read_in_their_order() {
    assertEquals(
        List.of(
            new StatedNumber("RIGHTS-8", 30, DAYS),
            new StatedNumber("RIGHTS-8", 48, HOURS),
            new StatedNumber("RIGHTS-8", 7, UNKNOWN)),
        StatedNumber.in(new WordedClause("RIGHTS-8", "", "30 days, 48 hours or 7")));
  }

  @Test
  void a_text_whose_number_was_changed_alone_is_not_published() {
    assertEquals(
        Outcome.refused(Reason.NUMBER_OF_THE_TEXT_NOT_KEPT),
        aPolicy("1.0").saying("24 hours", "48 hours").build().judge());
    assertEquals(
        Outcome.refused(Reason.NUMBER_OF_THE_TEXT_NOT_KEPT),
        aPolicy("1.0").sayingInChinese("24 小时", "24 天").build().judge());
    assertEquals(
        Outcome.refused(Reason.NUMBER_OF_THE_TEXT_NOT_KEPT),
        aPolicy("1.0").saying("short time only", "short time of 3 hours only").build().judge());
  }

  @Test
  void a_term_that_was_changed_alone_is_not_published() {
    assertEquals(
        Outcome.refused(Reason.NUMBER_OF_THE_TEXT_NOT_KEPT),
        aPolicy("1.0").promisingAge(14).build().judge());
  }

  @Test
  void a_number_and_its_term_changed_together_are_published() {
    PublishedPolicy changed = aPolicy("1.0").keepingPhotosFor(12).build();

    assertEquals(Outcome.granted(changed), changed.judge());
    assertEquals(new PolicyVersion(1, 0), changed.version());
    assertEquals("en", changed.text().language());
  }

  @Test
  void a_version_has_a_text_of_its_own() {
    PolicyTerms terms = PolicyTerms.VERSION_1_0;

    assertEquals(
        "texts: must hold one at least",
        assertThrows(IllegalArgumentException.class, () -> new PublishedPolicy(terms, List.of()))
            .getMessage());
    assertEquals(
        "texts: must be of the version of the terms",
        assertThrows(
                IllegalArgumentException.class,
                () -> new PublishedPolicy(terms, List.of(aPolicy("1.1").text())))
            .getMessage());
  }

  @Test
  void terms_promise_whole_hours_since_the_text_states_hours() {
    PolicyTerms terms = PolicyTerms.VERSION_1_0;
    Duration hour = Duration.ofHours(1);

    assertEquals(
        "longestPhotoStay: must be whole hours",
        assertThrows(IllegalArgumentException.class, () -> terms(hour.plusNanos(1), hour))
            .getMessage());
    assertEquals(
        "inquiryAnswer: must be whole hours",
        assertThrows(IllegalArgumentException.class, () -> terms(hour, hour.plusNanos(1)))
            .getMessage());
    assertEquals(hour, terms(hour, hour).longestPhotoStay());
    assertEquals("2026-11-23T00:00:00Z", terms.beginning().toString());
  }

  private static PolicyTerms terms(Duration stay, Duration answer) {
    PolicyTerms first = PolicyTerms.VERSION_1_0;
    return new PolicyTerms(first.version(), first.inForceFrom(), 13, stay, 30, answer);
  }
}
