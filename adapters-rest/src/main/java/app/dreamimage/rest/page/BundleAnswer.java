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

  private static final String WEAK = "W/";

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
            .filter(tags -> namesThis(tags, resource.tag()))
            .isPresent();
    MutableHttpResponse<?> response =
        known
            ? HttpResponse.notModified()
            : HttpResponse.ok(resource.bytes())
                .contentLength(resource.bytes().length)
                .header(HttpHeaders.CONTENT_TYPE, resource.mediaType());
    return response
        // Weak, since it may be sent compressed or not.
        .header(HttpHeaders.ETAG, WEAK + resource.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .header(HttpHeaders.CACHE_CONTROL, Compression.SAME_FOR_EVERYBODY);
  }

  private static boolean namesThis(String tags, String tag) {
    return Arrays.stream(tags.split(",", -1))
        .map(String::strip)
        .map(known -> known.startsWith(WEAK) ? known.substring(WEAK.length()) : known)
        .anyMatch(known -> known.equals("*") || known.equals(tag));
  }
}
