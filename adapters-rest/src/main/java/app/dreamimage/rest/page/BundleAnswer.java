package app.dreamimage.rest.page;

import app.dreamimage.rest.page.Bundle.Resource;
import app.dreamimage.rest.problem.Rejection;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;
import java.util.Optional;

/** A file of a bundle as an HTTP answer: kept by browsers, and asked about each time. */
final class BundleAnswer {

  private BundleAnswer() {}

  /**
   * The file, or that the browser's copy is still good.
   *
   * @throws Rejection if there is none
   */
  static MutableHttpResponse<?> of(Optional<Resource> found, HttpRequest<?> request) {
    Resource resource = found.orElseThrow(Rejection::notThere);
    boolean known =
        request
            .getHeaders()
            .findFirst(HttpHeaders.IF_NONE_MATCH)
            .filter(tags -> Arrays.asList(tags.split("\\s*,\\s*")).contains(resource.tag()))
            .isPresent();
    MutableHttpResponse<?> response =
        known
            ? HttpResponse.notModified()
            : HttpResponse.ok(resource.bytes())
                .contentLength(resource.bytes().length)
                .header(HttpHeaders.CONTENT_TYPE, resource.mediaType());
    return response
        .header(HttpHeaders.ETAG, resource.tag())
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }
}
