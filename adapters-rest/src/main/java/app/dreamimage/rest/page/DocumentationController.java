package app.dreamimage.rest.page;

import app.dreamimage.rest.security.PublicEndpoint;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/**
 * The documentation of this interface: its description, written by the compiler, and a reader for
 * it. Everything comes from here, nothing from elsewhere.
 */
@Controller("/docs")
@ExecuteOn(TaskExecutors.BLOCKING)
@PublicEndpoint
@Hidden
final class DocumentationController {

  /** The reader styles itself from its script, which the page's own policy would not let it do. */
  private static final String POLICY_OF_THE_READER =
      String.join(
          "; ",
          "default-src 'self'",
          "script-src 'self'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data:",
          "font-src 'self' data:",
          "connect-src 'self'",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  private final Bundle page = new Bundle("docs");
  private final Bundle description = new Bundle("META-INF/swagger");
  private final Bundle reader = new Bundle("META-INF/swagger/views/rapidoc/res");

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> index(HttpRequest<?> request) {
    return BundleAnswer.of(page.find("index.html"), request)
        .header("Content-Security-Policy", POLICY_OF_THE_READER);
  }

  @Get("/openapi.yml")
  @Produces(MediaType.ALL)
  HttpResponse<?> description(HttpRequest<?> request) {
    return BundleAnswer.of(description.find("dream-image-maker.yml"), request);
  }

  @Get("/rapidoc-min.js")
  @Produces(MediaType.ALL)
  HttpResponse<?> reader(HttpRequest<?> request) {
    return BundleAnswer.of(reader.find("rapidoc-min.js"), request);
  }
}
