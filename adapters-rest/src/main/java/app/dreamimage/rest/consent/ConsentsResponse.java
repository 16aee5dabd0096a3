package app.dreamimage.rest.consent;

import app.dreamimage.domain.consent.Consent;
import app.dreamimage.domain.consent.ConsentHistory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.PolicyVersion;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person's consents stand.
 *
 * @param policyVersion the version now in force, to be sent along with a decision
 * @param purposes every purpose that data is used for
 * @param history every decision, newest first
 */
@Serdeable
@Schema(name = "Consents")
record ConsentsResponse(
    String policyVersion, List<PurposeResponse> purposes, List<DecisionResponse> history) {

  /** One purpose: on which ground data is used for it and, where people are asked, their answer. */
  @Serdeable
  @Schema(name = "Purpose")
  record PurposeResponse(
      String purpose,
      String basis,
      boolean needsConsent,
      @Schema(
              type = "string",
              allowableValues = {"NEVER_GIVEN", "GIVEN", "WITHDRAWN"})
          String state,
      @Nullable String wording,
      @Nullable Instant decidedAt) {

    static PurposeResponse of(Purpose purpose, Consent consent) {
      if (consent instanceof Consent.Given given) {
        return about(purpose, "GIVEN", given.wording().toString(), given.at());
      }
      if (consent instanceof Consent.Withdrawn withdrawn) {
        return about(purpose, "WITHDRAWN", null, withdrawn.at());
      }
      return about(purpose, "NEVER_GIVEN", null, null);
    }

    private static PurposeResponse about(
        Purpose purpose, String state, @Nullable String wording, @Nullable Instant decidedAt) {
      return new PurposeResponse(
          purpose.name(),
          purpose.basis().name(),
          purpose.needsConsent(),
          state,
          wording,
          decidedAt);
    }
  }

  static ConsentsResponse of(ConsentHistory history, PolicyVersion inForce) {
    List<DecisionResponse> decisions =
        new ArrayList<>(history.decisions().stream().map(DecisionResponse::of).toList());
    Collections.reverse(decisions);
    return new ConsentsResponse(
        inForce.toString(),
        Arrays.stream(Purpose.values())
            .map(purpose -> PurposeResponse.of(purpose, history.consentTo(purpose)))
            .toList(),
        decisions);
  }
}
