package app.dreamimage.storage.consent;

import app.dreamimage.domain.consent.ConsentDecision;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.consent.WordingShown;
import app.dreamimage.domain.policy.PolicyVersion;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent decision as a row; its number, null until it is saved, keeps the order. */
@MappedEntity("consent_decision")
record ConsentDecisionRow(
    @Id @GeneratedValue @Nullable Long decisionNumber,
    UUID accountId,
    String purpose,
    boolean granted,
    String wording,
    Instant decidedAt,
    @Nullable String language,
    @Nullable String wordingHash) {

  static ConsentDecisionRow of(UUID account, ConsentDecision decision) {
    return new ConsentDecisionRow(
        null,
        account,
        decision.purpose().name(),
        decision.granted(),
        decision.wording().toString(),
        decision.decidedAt(),
        decision.shown().map(WordingShown::language).orElse(null),
        decision.shown().map(WordingShown::hash).orElse(null));
  }

  /** The decision, told as made no earlier than the one before it. */
  ConsentDecision toDecision(Instant notBefore) {
    return new ConsentDecision(
        Purpose.valueOf(purpose),
        granted,
        PolicyVersion.parse(wording),
        decidedAt.isBefore(notBefore) ? notBefore : decidedAt,
        language == null || wordingHash == null
            ? Optional.empty()
            : Optional.of(new WordingShown(language, wordingHash)));
  }
}
