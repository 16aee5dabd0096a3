package app.dreamimage.rest.problem;

import app.dreamimage.domain.policy.Reason;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/**
 * Turns what the HTTP server itself refuses into problem documents. It looks at the status alone:
 * the server's own messages repeat parts of the request.
 */
@Singleton
final class FrameworkProblems implements ErrorResponseProcessor<Problem> {

  @Override
  @SuppressWarnings("unchecked")
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    int status = response.code();
    Problem problem =
        status == 404
            ? Problem.of(RefusalProblems.typeOf(Reason.NOT_THERE))
            : Problem.of(RequestProblem.forStatus(status));
    return (MutableHttpResponse<Problem>)
        ProblemResponse.dress(
            context.getRequest(), response.status(problem.status(), problem.title()), problem);
  }
}
