package app.dreamimage.rest.problem;

import app.dreamimage.rest.security.PublicEndpoint;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Explains the types of problems to whoever follows their URI. */
@Controller("/problems")
@PublicEndpoint
@Tag(name = "problem")
final class ProblemTypeController {

  /** What a type of problem means and what to do about it. */
  @Get("/{slug}")
  ProblemTypeResponse explain(String slug) {
    return ProblemTypeResponse.of(find(slug));
  }

  /** The same for a person with a browser. */
  @Get("/{slug}")
  @Produces(MediaType.TEXT_HTML)
  @Hidden
  String explainToAPerson(String slug) {
    // Nothing of the request goes into the page: every word comes from the closed set of types.
    ProblemType type = find(slug);
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

  private static ProblemType find(String slug) {
    return ProblemTypes.withSlug(slug).orElseThrow(Rejection::notThere);
  }
}
