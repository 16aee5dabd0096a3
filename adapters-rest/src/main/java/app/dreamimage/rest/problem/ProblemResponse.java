package app.dreamimage.rest.problem;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;

/** A problem as an HTTP response. */
final class ProblemResponse {

  private ProblemResponse() {}

  static MutableHttpResponse<?> of(HttpRequest<?> request, Problem problem) {
    return dress(request, HttpResponse.status(problem.status(), problem.title()), problem);
  }

  static MutableHttpResponse<?> dress(
      HttpRequest<?> request, MutableHttpResponse<?> response, Problem problem) {
    return request.getMethod() == HttpMethod.HEAD
        ? response
        : response.body(problem).contentType(Problem.MEDIA_TYPE);
  }
}
