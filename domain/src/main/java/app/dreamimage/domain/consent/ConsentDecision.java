package app.dreamimage.domain.consent;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.PolicyVersion;
import java.time.Instant;
import java.util.Optional;

/**
 * One decision of a person about one purpose: granted or not, under the wording they were shown.
 *
 * @param shown the very words; empty where none were published, or for an old decision
 */
public record ConsentDecision(
    Purpose purpose,
    boolean granted,
    PolicyVersion wording,
    Instant decidedAt,
    Optional<WordingShown> shown) {

  public ConsentDecision {
    requireNonNull(purpose, "purpose");
    requireNonNull(wording, "wording");
    requireNonNull(decidedAt, "decidedAt");
    requireNonNull(shown, "shown");
  }

  /** A decision of which the version is known and the very words are not. */
  public ConsentDecision(
      Purpose purpose, boolean granted, PolicyVersion wording, Instant decidedAt) {
    this(purpose, granted, wording, decidedAt, Optional.empty());
  }

  /** The same decision with the very words that the person was shown. */
  public ConsentDecision having(Optional<WordingShown> words) {
    return new ConsentDecision(purpose, granted, wording, decidedAt, words);
  }
}
