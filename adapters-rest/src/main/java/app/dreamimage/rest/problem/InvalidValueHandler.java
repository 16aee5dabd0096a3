package app.dreamimage.rest.problem;

import app.dreamimage.domain.policy.InvalidValue;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers a value that the domain does not accept by naming its field. */
@Singleton
final class InvalidValueHandler implements ExceptionHandler<InvalidValue, HttpResponse<?>> {

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, InvalidValue value) {
    return ProblemResponse.of(request, Rejection.invalid(value).problem());
  }
}
