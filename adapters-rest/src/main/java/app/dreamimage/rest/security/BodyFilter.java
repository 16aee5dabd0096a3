package app.dreamimage.rest.security;

import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.problem.RequestProblem;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Refuses bodies that nobody here wants to read, before they are read: compressed ones, and those
 * that are too large for what they are said to be. Forms hold photos, and are judged by the rules
 * for photos; everything else is small.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(BodyFilter.AFTER_THE_SESSION)
final class BodyFilter {

  static final int AFTER_THE_SESSION = SessionFilter.AFTER_THE_HEADERS + 1;

  private static final long MOST_BYTES = 64 * 1024;

  @RequestFilter
  void admit(HttpRequest<?> request) {
    boolean isPlain =
        request
            .getHeaders()
            .findFirst(HttpHeaders.CONTENT_ENCODING)
            .map(coding -> coding.equalsIgnoreCase("identity"))
            .orElse(true);
    if (!isPlain) {
      throw Rejection.because(RequestProblem.MEDIA_TYPE_UNKNOWN);
    }
    boolean isForm =
        request
            .getContentType()
            .filter(type -> type.getName().equalsIgnoreCase(MediaType.MULTIPART_FORM_DATA))
            .isPresent();
    if (!isForm && request.getContentLength() > MOST_BYTES) {
      throw Rejection.because(RequestProblem.REQUEST_TOO_LARGE);
    }
  }
}
