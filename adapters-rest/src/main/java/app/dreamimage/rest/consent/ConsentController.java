package app.dreamimage.rest.consent;

import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.application.consent.SeeConsents;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.security.SignedIn;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the person agrees to. */
@Controller("/api/v1/me/consents")
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "bearer")
@SecurityRequirement(name = "cookie")
@Tag(name = "consent")
final class ConsentController {

  private final SeeConsents see;
  private final DecideConsent decide;
  private final InstantSource clock;
  private final PolicyHistory policy;

  ConsentController(
      SeeConsents see, DecideConsent decide, InstantSource clock, PolicyHistory policy) {
    this.see = see;
    this.decide = decide;
    this.clock = clock;
    this.policy = policy;
  }

  /** Every purpose, how consent to it stands, and every decision so far. */
  @Get
  ConsentsResponse see(@Parameter(hidden = true) SignedIn person) {
    return ConsentsResponse.of(
        see.handle(person.account()), policy.termsAt(clock.instant()).version());
  }

  /**
   * Gives or withdraws consent to a purpose. Once a withdrawal is answered, every photo of the
   * person has been erased.
   */
  @Put("/{purpose}")
  DecisionResponse decide(
      String purpose,
      @RequestBody(
              content = @Content(schema = @Schema(implementation = ConsentRequest.class)),
              required = true)
          @Body
          @Nullable JsonNode body,
      @Parameter(hidden = true) SignedIn person) {
    Purpose about =
        Arrays.stream(Purpose.values())
            .filter(known -> known.name().equals(purpose))
            .findFirst()
            .orElseThrow(Rejection::notThere);
    return DecisionResponse.of(
        Rejection.unlessGranted(decide.handle(ConsentRequest.read(person.account(), about, body))));
  }
}
