package app.dreamimage.rest.policy;

import app.dreamimage.application.policy.SeePromises;
import app.dreamimage.rest.security.PublicEndpoint;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Whether the promises are kept, for everybody to see. */
@Controller("/api/v1/promises")
@ExecuteOn(TaskExecutors.BLOCKING)
@PublicEndpoint
@Tag(name = "policy")
final class PromisesController {

  private final SeePromises see;

  PromisesController(SeePromises see) {
    this.see = see;
  }

  /** How the promises about facial data and about answers stand at this moment. */
  @Get
  PromisesResponse see() {
    return PromisesResponse.of(see.handle());
  }
}
