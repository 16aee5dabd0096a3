package app.dreamimage.rest.policy;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyText;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.PublishedPolicy;
import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.security.PublicEndpoint;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.Arrays;

/** The privacy policy, and the rules in the code that keep it. */
@Controller("/api/v1/policy")
@ExecuteOn(TaskExecutors.BLOCKING)
@PublicEndpoint
@Tag(name = "policy")
final class PolicyController {

  private final InstantSource clock;
  private final PolicyHistory policy;
  private final RuleIndex rules;
  private final String contact;

  PolicyController(
      InstantSource clock,
      PolicyHistory policy,
      RuleIndex rules,
      @Value("${privacy.contact}") String contact) {
    this.clock = clock;
    this.policy = policy;
    this.rules = rules;
    this.contact = contact;
  }

  /** The version in force, in English or Chinese as the Accept-Language header prefers. */
  @Get
  @ApiResponse(
      responseCode = "200",
      description = "The policy",
      content = @Content(schema = @Schema(implementation = PolicyResponse.class)))
  HttpResponse<PolicyResponse> inForce(HttpRequest<?> request) {
    return show(policy.inForceAt(clock.instant()), request);
  }

  /** A version that was published, whether it was, is or will be in force. */
  @Get("/versions/{version}")
  @ApiResponse(
      responseCode = "200",
      description = "The policy",
      content = @Content(schema = @Schema(implementation = PolicyResponse.class)))
  HttpResponse<PolicyResponse> version(String version, HttpRequest<?> request) {
    try {
      return policy
          .find(PolicyVersion.parse(version))
          .map(published -> show(published, request))
          .orElseThrow(Rejection::notThere);
    } catch (InvalidValue e) {
      throw Rejection.notThere();
    }
  }

  /** One clause, with the rules that keep it. */
  @Get("/clauses/{id}")
  ClauseResponse clause(String id) {
    return Clause.withId(id).map(this::response).orElseThrow(Rejection::notThere);
  }

  private HttpResponse<PolicyResponse> show(PublishedPolicy published, HttpRequest<?> request) {
    PolicyText text = published.text(PreferredLanguage.of(request)).naming(contact);
    return HttpResponse.ok(
            new PolicyResponse(
                published.version().toString(),
                published.terms().inForceFrom(),
                contact,
                text.language(),
                text.markdown(),
                Arrays.stream(Clause.values()).map(this::response).toList()))
        .header(HttpHeaders.CONTENT_LANGUAGE, text.language())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT_ENCODING)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  private ClauseResponse response(Clause clause) {
    return new ClauseResponse(clause.id(), clause.promise(), rules.rulesOf(clause));
  }
}
