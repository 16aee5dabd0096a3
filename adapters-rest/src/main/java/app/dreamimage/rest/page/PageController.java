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

/** The web page. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@PublicEndpoint
@Hidden
final class PageController {

  private final Bundle page = new Bundle("page");

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> index(HttpRequest<?> request) {
    return BundleAnswer.of(page.find("index.html"), request);
  }

  @Get("/app/{+path}")
  @Produces(MediaType.ALL)
  HttpResponse<?> module(String path, HttpRequest<?> request) {
    return BundleAnswer.of(page.find("app/" + path), request);
  }

  @Get("/samples/{+path}")
  @Produces(MediaType.ALL)
  HttpResponse<?> sample(String path, HttpRequest<?> request) {
    return BundleAnswer.of(page.find("samples/" + path), request);
  }
}
