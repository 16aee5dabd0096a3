package app.dreamimage.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PolicyTextTest {

  private static final PolicyTerms TERMS = PolicyTerms.VERSION_1_0;
  private static final String CONTACT = "privacy@dream.example";
  private static final Pattern HEADING = Pattern.compile("\\{#([A-Z]+-\\d+)}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static String text(String language) {
    return PolicyText.published(TERMS.version(), Locale.forLanguageTag(language))
        .map(text -> text.naming(CONTACT))
        .orElseThrow()
        .markdown();
  }

  /** The text below the heading of a clause, up to the next heading. */
  private static String textOf(Clause clause, String language) {
    String whole = text(language);
    int heading = whole.indexOf("{#" + clause.id() + "}");
    assertTrue(heading > 0, clause.id());
    int from = whole.indexOf('\n', heading);
    int next = whole.indexOf("\n#", from);
    return whole.substring(from, next < 0 ? whole.length() : next);
  }

  private static List<Long> numbersIn(String text) {
    List<Long> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(Long.parseLong(matcher.group()));
    }
    return numbers;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void every_clause_stands_in_the_text_once_and_in_order(String language) {
    List<String> headings =
        HEADING.matcher(text(language)).results().map(found -> found.group(1)).toList();

    assertEquals(Arrays.stream(Clause.values()).map(Clause::id).toList(), headings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void the_numbers_in_the_text_are_the_numbers_in_the_code(String language) {
    assertEquals(
        List.of((long) TERMS.minimumAge()), numbersIn(textOf(Clause.NOT_FOR_CHILDREN, language)));
    assertEquals(
        List.of(TERMS.longestPhotoStay().toHours()),
        numbersIn(textOf(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY, language)));
    assertEquals(
        List.of((long) TERMS.rightsRequestAnswerDays()),
        numbersIn(textOf(clause("RIGHTS-8"), language)));
    assertEquals(
        List.of(TERMS.inquiryAnswer().toHours()), numbersIn(textOf(clause("CONTACT-1"), language)));
  }

  private static Clause clause(String id) {
    return Clause.withId(id).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void no_other_clause_names_a_number(String language) {
    List<String> withNumbers = List.of("CHILD-1", "RETAIN-3", "RIGHTS-8", "CONTACT-1");
    for (Clause clause : Clause.values()) {
      assertEquals(
          withNumbers.contains(clause.id()),
          !numbersIn(textOf(clause, language)).isEmpty(),
          clause.id());
    }
  }

  @Test
  void the_text_names_its_version_and_the_day_from_which_it_holds() {
    String day =
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(TERMS.inForceFrom());

    assertTrue(text("en").contains("Version " + TERMS.version() + ", in force from " + day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void the_contact_is_filled_in(String language) {
    assertTrue(text(language).contains(CONTACT));
    assertFalse(text(language).contains("{contact}"));
  }

  @Test
  void english_stands_for_every_language_that_it_is_not_written_in() {
    assertEquals(text("en"), text("fr"));
    assertEquals(text("zh-CN"), text("zh-Hant-TW"));
  }

  @Test
  void a_version_that_was_never_published_has_no_text() {
    assertEquals(Optional.empty(), PolicyText.published(new PolicyVersion(9, 9), Locale.ENGLISH));
  }
}
