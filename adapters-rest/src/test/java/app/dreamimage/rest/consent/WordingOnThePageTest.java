package app.dreamimage.rest.consent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.consent.ConsentWording;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Proves;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a receipt says was shown is what the page shows. */
@Proves(Clause.CONTROL_OVER_FACIAL_PROCESSING)
final class WordingOnThePageTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void every_sentence_of_the_question_stands_on_the_page(String language) throws IOException {
    ConsentWording wording =
        ConsentWording.of(
                Purpose.FACE_ANALYSIS,
                PolicyTerms.VERSION_1_0.version(),
                Locale.forLanguageTag(language))
            .orElseThrow();
    String page = textsOfThePage(language);

    assertTrue(wording.question().lines().count() > 3);
    wording.question().lines().forEach(line -> assertTrue(page.contains('"' + line + '"'), line));
  }

  private static String textsOfThePage(String language) throws IOException {
    try (InputStream in =
        WordingOnThePageTest.class.getResourceAsStream("/page/app/texts/" + language + ".js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
