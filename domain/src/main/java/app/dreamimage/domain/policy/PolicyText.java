package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The published wording of one version of the policy in one language, in Markdown. The heading of
 * each clause ends in its id as an anchor, {@code {#RETAIN-2}}. A version that has been in force is
 * never edited.
 *
 * @param language a language tag (BCP 47), such as {@code en} or {@code zh-CN}
 * @param markdown the text, with the contact address filled in
 */
public record PolicyText(PolicyVersion version, String language, String markdown) {

  private static final String ENGLISH = "en";
  private static final String CHINESE = "zh-CN";
  private static final String CONTACT = "{contact}";

  public PolicyText {
    requireNonNull(version, "version");
    requireNonNull(language, "language");
    requireNonNull(markdown, "markdown");
  }

  /**
   * The text of a version; empty if no such version was ever published.
   *
   * @param preferred English is given where the text does not exist in this language
   * @param contact the address that the text names
   */
  public static Optional<PolicyText> of(PolicyVersion version, Locale preferred, String contact) {
    String language =
        preferred.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    String suffix = language.equals(ENGLISH) ? ".md" : "." + language + ".md";
    return read(version + suffix)
        .map(text -> new PolicyText(version, language, text.replace(CONTACT, contact)));
  }

  private static Optional<String> read(String name) {
    try (InputStream in = PolicyText.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
