package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern NEXT_HEADING = Pattern.compile("(?m)^(?=#)");
  private static final Pattern HEADING =
      Pattern.compile("#+ ([A-Z]+-\\d+) (.*\\S) *\\{#([^}]*)}\\s*");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  public PolicyText {
    requireNonNull(version, "version");
    requireNonNull(language, "language");
    requireNonNull(markdown, "markdown");
  }

  /** The same with the contact filled in wherever it names it. */
  public PolicyText naming(String contact) {
    return new PolicyText(version, language, markdown.replace(CONTACT, contact));
  }

  /** Whether it is in this language, in whichever script or country. */
  boolean isIn(Locale wanted) {
    return Locale.forLanguageTag(language).getLanguage().equals(wanted.getLanguage());
  }

  /**
   * The text of a version as it was published, with a placeholder where it names the contact; empty
   * if no such version was ever published.
   *
   * @param preferred English is given where the text does not exist in this language
   */
  public static Optional<PolicyText> published(PolicyVersion version, Locale preferred) {
    String language =
        preferred.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    String suffix = language.equals(ENGLISH) ? ".md" : "." + language + ".md";
    return read(version + suffix).map(text -> new PolicyText(version, language, text));
  }

  /**
   * The clauses of the text, in its order. A clause is a heading that ends in its anchor, and what
   * stands below it up to the next heading.
   *
   * @throws IllegalArgumentException if an anchor is not the id at the beginning of its heading, or
   *     stands twice
   */
  public List<WordedClause> clauses() {
    List<WordedClause> clauses = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String part : NEXT_HEADING.split(markdown, -1)) {
      String firstLine = part.lines().findFirst().orElse("");
      Matcher heading = HEADING.matcher(firstLine);
      if (heading.matches()) {
        String id = heading.group(1);
        if (!id.equals(heading.group(3)) || !ids.add(id)) {
          throw new IllegalArgumentException("markdown: " + id + " has no anchor of its own");
        }
        String wording = WHITE_SPACE.matcher(part.substring(firstLine.length())).replaceAll(" ");
        clauses.add(new WordedClause(id, heading.group(2), wording.strip()));
      }
    }
    return clauses;
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
