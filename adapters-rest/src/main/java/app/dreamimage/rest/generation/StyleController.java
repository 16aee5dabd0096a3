package app.dreamimage.rest.generation;

import app.dreamimage.rest.security.PublicEndpoint;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What can be ordered. */
@Controller("/api/v1/styles")
@PublicEndpoint
@Tag(name = "generation")
final class StyleController {

  /** The styles with sample pictures, and the sizes, framings and formats there are. */
  @Get
  StylesResponse all() {
    return StylesResponse.all();
  }
}
