package app.dreamimage.rest.problem;

import app.dreamimage.application.policy.RefusalText;
import app.dreamimage.domain.policy.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457) with the clause of the privacy policy that the no rests on.
 *
 * @param type names the kind of problem and leads to its explanation
 * @param status the HTTP status
 * @param detail what happened and what a person can do next
 * @param clause id of the clause, where a rule said no
 * @param clauseLink where the clause can be read
 * @param errors the fields that were not accepted
 * @param instance names this one occurrence in the log of the server
 * @param pixelsBetweenTheEyes how far a face is from being large enough, where that is known
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String clause,
    @Nullable String clauseLink,
    @Nullable List<InvalidField> errors,
    @Nullable String instance,
    @Nullable PixelsBetweenTheEyes pixelsBetweenTheEyes) {

  /** The media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem that says no more than its type. */
  public static Problem of(ProblemType type) {
    return new Problem(
        type.uri(), type.title(), type.status(), type.detail(), null, null, null, null, null);
  }

  /** A rule's no. */
  public static Problem of(Refusal refusal) {
    ProblemType type = RefusalProblems.typeOf(refusal.reason());
    String clause = refusal.clause().id();
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        RefusalText.of(refusal),
        clause,
        "/api/v1/policy/clauses/" + clause,
        null,
        null,
        refusal.shortfall().map(PixelsBetweenTheEyes::of).orElse(null));
  }

  /** Values that are not accepted. */
  static Problem of(List<InvalidField> fields) {
    ProblemType type = RequestProblem.INVALID_VALUE.type();
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        type.detail(),
        null,
        null,
        List.copyOf(fields),
        null,
        null);
  }

  /** A fault of the service, which the log describes under the same id. */
  static Problem fault(ProblemType type, UUID occurrence) {
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        type.detail(),
        null,
        null,
        null,
        "urn:uuid:" + occurrence,
        null);
  }
}
