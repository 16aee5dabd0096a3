package app.dreamimage.domain.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.PublishedPolicy;
import app.dreamimage.domain.policy.WordedClause;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves(Clause.CONTROL_OVER_FACIAL_PROCESSING)
final class ConsentWordingTest {

  private static final PolicyVersion V1 = new PolicyVersion(1, 0);
  private static final List<String> RESTING_ON =
      List.of(
          "COLLECT-4",
          "COLLECT-5",
          "COLLECT-6",
          "USE-2",
          "USE-3",
          "SHARE-2",
          "SECURE-7",
          "RETAIN-1",
          "RETAIN-2",
          "RETAIN-3",
          "RIGHTS-7");

  private static ConsentWording wording(Locale language) {
    return ConsentWording.of(Purpose.FACE_ANALYSIS, V1, language).orElseThrow();
  }

  @Test
  void people_are_asked_under_every_version_in_every_language_it_is_written_in() {
    for (PublishedPolicy policy : PolicyHistory.ofThisService().versions()) {
      policy
          .texts()
          .forEach(
              text ->
                  assertEquals(
                      Optional.of(text.language()),
                      ConsentWording.of(
                              Purpose.FACE_ANALYSIS,
                              policy.version(),
                              Locale.forLanguageTag(text.language()))
                          .map(ConsentWording::language)));
    }
  }

  @Test
  void the_words_are_the_question_and_the_clauses_it_rests_on() {
    ConsentWording wording = wording(Locale.FRENCH);

    assertEquals("en", wording.language());
    assertTrue(wording.question().startsWith("May we look at your face?\n"));
    assertTrue(wording.question().endsWith("aligning and painting my artworks.\n"));
    assertEquals(RESTING_ON, wording.clauses().stream().map(WordedClause::id).toList());
    assertTrue(wording.text().startsWith(wording.question() + "COLLECT-4 Facial landmarks\nFrom"));
    assertTrue(
        wording.text().contains("\nSHARE-2 Facial data is shared with nobody\nNo third party"));
    assertTrue(wording.text().endsWith("no profile for recognition is ever made.\n"));
  }

  @Test
  void the_hash_is_that_of_the_words_in_utf8() {
    ConsentWording abc = new ConsentWording("en", "abc", List.of());
    ConsentWording umlaut = new ConsentWording("zh-CN", "é", List.of());

    // FIPS 180-4, and the two bytes C3 A9.
    assertEquals(
        new WordingShown("en", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        abc.shown());
    assertEquals(
        new WordingShown(
            "zh-CN", "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"),
        umlaut.shown());
  }

  @Test
  void other_words_have_another_hash() {
    ConsentWording english = wording(Locale.ENGLISH);
    WordedClause clause = english.clauses().get(0);

    assertNotEquals(english.shown().hash(), wording(Locale.CHINESE).shown().hash());
    assertNotEquals(
        english.shown(), new ConsentWording("en", english.question(), List.of(clause)).shown());
    assertEquals(english.shown(), wording(Locale.ENGLISH).shown());
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void there_are_words_only_where_people_are_asked(Purpose purpose) {
    assertEquals(
        purpose.needsConsent(), ConsentWording.of(purpose, V1, Locale.ENGLISH).isPresent());
  }

  @Test
  void there_are_no_words_under_a_version_that_was_never_published() {
    assertEquals(
        Optional.empty(),
        ConsentWording.of(Purpose.FACE_ANALYSIS, new PolicyVersion(9, 9), Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "english!", "en_GB", "en-", "en-GB-oed-x-y"})
  void a_language_is_a_tag(String language) {
    assertEquals(
        "language: a language tag is accepted",
        assertThrows(
                IllegalArgumentException.class, () -> new WordingShown(language, "0a".repeat(32)))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0a", "0A0A", "zz"})
  void a_hash_is_64_digits(String part) {
    String hash = part.length() < 4 ? part : part.repeat(16);

    assertEquals(
        "hash: 64 hexadecimal digits in lower case are accepted",
        assertThrows(IllegalArgumentException.class, () -> new WordingShown("en", hash))
            .getMessage());
  }
}
