package app.dreamimage.rest.consent;

import app.dreamimage.domain.consent.ConsentDecision;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** One decision, with the version of the policy it was made under. */
@Serdeable
@Schema(name = "Decision")
record DecisionResponse(String purpose, boolean granted, String wording, Instant decidedAt) {

  static DecisionResponse of(ConsentDecision decision) {
    return new DecisionResponse(
        decision.purpose().name(),
        decision.granted(),
        decision.wording().toString(),
        decision.decidedAt());
  }
}
