package app.dreamimage.rest.problem;

import app.dreamimage.application.generation.PaintingPace;
import app.dreamimage.domain.policy.Reason;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers a rejected request with its problem, saying when to come back where that helps. */
@Singleton
final class RejectionHandler implements ExceptionHandler<Rejection, HttpResponse<?>> {

  private static final int A_MOMENT_IN_SECONDS = 2;

  private final PaintingPace pace;

  RejectionHandler(PaintingPace pace) {
    this.pace = pace;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, Rejection rejection) {
    Problem problem = rejection.problem();
    MutableHttpResponse<?> response = ProblemResponse.of(request, problem);
    if (problem.status() == 429 || problem.status() == 503) {
      response.header(HttpHeaders.RETRY_AFTER, Long.toString(secondsUntilItHelps(problem)));
    }
    return response;
  }

  private long secondsUntilItHelps(Problem problem) {
    boolean waitsForTheStudio =
        problem.type().equals(RefusalProblems.typeOf(Reason.TOO_MANY_WAITING).uri())
            || problem.type().equals(RefusalProblems.typeOf(Reason.QUEUE_FULL).uri());
    return waitsForTheStudio ? Math.max(1, pace.usual().toSeconds()) : A_MOMENT_IN_SECONDS;
  }
}
