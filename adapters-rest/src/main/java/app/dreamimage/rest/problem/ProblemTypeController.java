package app.dreamimage.rest.problem;

import app.dreamimage.rest.security.PublicEndpoint;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Explains the types of problems to whoever follows their URI. */
@Controller("/problems")
@PublicEndpoint
@Tag(name = "problem")
final class ProblemTypeController {

  /** What a type of problem means and what to do about it; as a page for those who ask for one. */
  @Get("/{slug}")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @ApiResponse(
      responseCode = "200",
      description = "The explanation",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProblemTypeResponse.class)))
  HttpResponse<?> explain(String slug, HttpRequest<?> request) {
    ProblemType type = ProblemTypes.withSlug(slug).orElseThrow(Rejection::notThere);
    MutableHttpResponse<?> response =
        request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals)
            ? HttpResponse.ok(pageAbout(type)).contentType(MediaType.TEXT_HTML_TYPE)
            : HttpResponse.ok(ProblemTypeResponse.of(type))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  private static String pageAbout(ProblemType type) {
    // Nothing of the request goes into the page: every word comes from the closed set of types.
    return """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>%s</title></head>
        <body><main><h1>%s</h1><p>%s</p><p>HTTP status %d, <code>%s</code></p>
        <p><a href="/">Back to the studio</a></p></main></body>
        </html>
        """
        .formatted(type.title(), type.title(), type.advice(), type.status(), type.uri());
  }
}
