package app.dreamimage.rest.generation;

import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.rest.problem.Problem;
import app.dreamimage.rest.problem.RequestProblem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The file of an artwork as an HTTP answer. An artwork never changes, so its id is its strong
 * entity tag; a browser may keep it but asks each time whether it still exists.
 */
final class ImageFile {

  private static final String KEPT_BY_THE_PERSON_ALONE = "private, no-cache";

  private final GeneratedImage image;
  private final String tag;

  ImageFile(GeneratedImage image) {
    this.image = image;
    this.tag = "\"" + image.id().value() + "\"";
  }

  /**
   * The whole file, the part asked for, or that the browser's copy is still good.
   *
   * @param file opened only if it is needed
   */
  HttpResponse<?> answer(HttpRequest<?> request, boolean download, Supplier<byte[]> file) {
    HttpHeaders headers = request.getHeaders();
    if (headers.findFirst(HttpHeaders.IF_NONE_MATCH).filter(this::namesThis).isPresent()) {
      return dress(HttpResponse.notModified());
    }
    byte[] bytes = file.get();
    Optional<String> range =
        headers
            .findFirst(HttpHeaders.RANGE)
            .filter(ByteRange::isUnderstood)
            .filter(any -> headers.findFirst(HttpHeaders.IF_RANGE).map(tag::equals).orElse(true));
    MutableHttpResponse<?> response = range.isPresent() ? part(range.get(), bytes) : whole(bytes);
    if (download) {
      response.header(
          HttpHeaders.CONTENT_DISPOSITION,
          "attachment; filename=\"dream-image-"
              + image.style().slug()
              + "."
              + image.format().extension()
              + "\"");
    }
    return dress(response);
  }

  private MutableHttpResponse<?> whole(byte[] bytes) {
    return HttpResponse.ok(bytes)
        .contentType(image.format().mediaType())
        .contentLength(bytes.length);
  }

  private MutableHttpResponse<?> part(String range, byte[] bytes) {
    return ByteRange.within(range, bytes.length)
        .<MutableHttpResponse<?>>map(
            found ->
                HttpResponse.status(HttpStatus.PARTIAL_CONTENT)
                    .body(Arrays.copyOfRange(bytes, found.first(), found.last() + 1))
                    .contentType(image.format().mediaType())
                    .header(
                        HttpHeaders.CONTENT_RANGE,
                        "bytes " + found.first() + "-" + found.last() + "/" + bytes.length))
        .orElseGet(
            () ->
                HttpResponse.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .body(Problem.of(RequestProblem.RANGE_NOT_SATISFIABLE.type()))
                    .contentType(Problem.MEDIA_TYPE)
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + bytes.length));
  }

  private MutableHttpResponse<?> dress(MutableHttpResponse<?> response) {
    return response
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.ACCEPT_RANGES, "bytes")
        .header(HttpHeaders.CACHE_CONTROL, KEPT_BY_THE_PERSON_ALONE)
        .header(HttpHeaders.VARY, "Cookie, Authorization");
  }

  private boolean namesThis(String ifNoneMatch) {
    return Arrays.stream(ifNoneMatch.split(","))
        .map(String::strip)
        .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
        .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
  }
}
