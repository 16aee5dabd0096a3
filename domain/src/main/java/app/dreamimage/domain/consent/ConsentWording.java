package app.dreamimage.domain.consent;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyText;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.WordedClause;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words that a person is shown when they are asked for consent: the question, and the clauses
 * of the policy that it rests on.
 *
 * @param language a language tag (BCP 47)
 * @param question every sentence of it, one a line
 */
@Enforces(Clause.CONTROL_OVER_FACIAL_PROCESSING)
public record ConsentWording(String language, String question, List<WordedClause> clauses) {

  private static final List<Clause> OF_FACE_ANALYSIS =
      List.of(
          Clause.LANDMARKS_ARE_TAKEN_TO_MAKE_THE_IMAGE,
          Clause.LANDMARKS_ARE_NO_BIOMETRIC_IDENTIFIER,
          Clause.LANDMARKS_SERVE_ALIGNMENT_ONLY,
          Clause.FACIAL_DATA_SERVES_THE_ARTWORK,
          Clause.FACIAL_DATA_NEVER_IDENTIFIES,
          Clause.FACIAL_DATA_IS_SHARED_WITH_NOBODY,
          Clause.FACES_ARE_PROCESSED_IN_ISOLATION,
          Clause.LANDMARKS_ARE_NEVER_STORED,
          Clause.PHOTO_ERASED_AFTER_GENERATION,
          Clause.FACIAL_DATA_GONE_WITHIN_A_DAY,
          Clause.CONTROL_OVER_FACIAL_PROCESSING);

  public ConsentWording {
    requireNonNull(language, "language");
    requireNonNull(question, "question");
    clauses = List.copyOf(clauses);
  }

  /**
   * The words of a version; empty if people are not asked about the purpose, or were not under that
   * version.
   *
   * @param preferred English is given where the words do not exist in this language
   */
  public static Optional<ConsentWording> of(
      Purpose purpose, PolicyVersion version, Locale preferred) {
    if (!purpose.needsConsent()) {
      return Optional.empty();
    }
    return PolicyText.published(version, preferred)
        .flatMap(
            text ->
                question(version, text.language())
                    .map(
                        question ->
                            new ConsentWording(text.language(), question, restingOn(text))));
  }

  private static List<WordedClause> restingOn(PolicyText text) {
    List<String> ids = OF_FACE_ANALYSIS.stream().map(Clause::id).toList();
    return text.clauses().stream().filter(clause -> ids.contains(clause.id())).toList();
  }

  private static Optional<String> question(PolicyVersion version, String language) {
    String suffix = language.equals("en") ? "" : "." + language;
    String name = "face-analysis." + version + suffix + ".txt";
    try (InputStream in = ConsentWording.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All the words as one text: the question, and after it each clause as a line with its id and
   * heading and a line with its wording. Each line ends in a line feed.
   */
  public String text() {
    StringBuilder text = new StringBuilder(question);
    for (WordedClause clause : clauses) {
      text.append(clause.id()).append(' ').append(clause.heading()).append('\n');
      text.append(clause.wording()).append('\n');
    }
    return text.toString();
  }

  /** What a decision remembers of the words: the hash is that of {@link #text()} in UTF-8. */
  public WordingShown shown() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
      return new WordingShown(language, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
