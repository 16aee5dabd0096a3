package app.dreamimage.rest.account;

import app.dreamimage.application.account.SeeRegions;
import app.dreamimage.application.account.SignUp;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.security.PublicEndpoint;
import app.dreamimage.rest.security.Turnstile;
import app.dreamimage.rest.security.Turnstiles;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Opening an account. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@PublicEndpoint
@Tag(name = "account")
final class AccountController {

  private final SignUp signUp;
  private final SeeRegions regions;
  private final Turnstile passwords;

  AccountController(
      SignUp signUp, SeeRegions regions, @Named(Turnstiles.PASSWORDS) Turnstile passwords) {
    this.signUp = signUp;
    this.regions = regions;
    this.passwords = passwords;
  }

  /** Opens an account for somebody who is old enough and at home in a region that is served. */
  @Post("/accounts")
  @Status(HttpStatus.CREATED)
  OpenedAccountResponse open(
      @RequestBody(
              content = @Content(schema = @Schema(implementation = SignUpRequest.class)),
              required = true)
          @Body
          @Nullable JsonNode body) {
    SignUp.Command command = SignUpRequest.read(body);
    AccountId opened = Rejection.unlessGranted(passwords.pass(() -> signUp.handle(command)));
    return new OpenedAccountResponse(opened.value());
  }

  /** The regions in which people live, and whether this service stands there. */
  @Get("/regions")
  RegionsResponse regions() {
    return RegionsResponse.of(regions.handle());
  }
}
