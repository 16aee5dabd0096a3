package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One version of the policy as the code keeps it and as people read it.
 *
 * @param texts the same in every language, English first: that one decides
 */
@Enforces(Clause.POLICY_CHANGES_ARE_VERSIONED)
public record PublishedPolicy(PolicyTerms terms, List<PolicyText> texts) {

  public PublishedPolicy {
    requireNonNull(terms, "terms");
    texts = List.copyOf(texts);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("texts: must hold one at least");
    }
    for (PolicyText text : texts) {
      if (!text.version().equals(terms.version())) {
        throw new IllegalArgumentException("texts: must be of the version of the terms");
      }
    }
  }

  /** The texts that are published with the service under these terms. */
  static PublishedPolicy under(PolicyTerms terms) {
    return new PublishedPolicy(
        terms,
        Stream.of(Locale.ENGLISH, Locale.CHINESE)
            .flatMap(language -> PolicyText.published(terms.version(), language).stream())
            .toList());
  }

  /** Grants it if its texts state the numbers that its terms promise, clause by clause. */
  public Outcome<PublishedPolicy> judge() {
    return texts.stream()
            .map(PolicyNumbers::statedIn)
            .allMatch(PolicyNumbers.promisedBy(terms)::equals)
        ? Outcome.granted(this)
        : Outcome.refused(Reason.NUMBER_OF_THE_TEXT_NOT_KEPT);
  }

  /** The version. */
  public PolicyVersion version() {
    return terms.version();
  }

  /**
   * The text in a language.
   *
   * @param preferred the text that decides is given where there is none in this language
   */
  public PolicyText text(Locale preferred) {
    return texts.stream().filter(text -> text.isIn(preferred)).findFirst().orElse(text());
  }

  /** The text that decides. */
  public PolicyText text() {
    return texts.get(0);
  }
}
